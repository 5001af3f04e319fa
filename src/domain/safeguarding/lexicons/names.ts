/**
 * Given names, surnames and short forms of the communities of Kenya and of its neighbours, in lower case without apostrophes. Single names, as facts:
 * frequent surnames and given names of Kenya from titustum/kenyan-faker-provider and joke2k/faker (en_KE), names by community from public pages on Kuria, Kamba, Giriama
 * and Turkana naming, the rest from general knowledge of each community's forms. Add one in its place of the alphabet.
 */
export const NAMES = `
aarav aaron aarti abakula abas abass abay abbas abbasi abdalla abdallah abdi abdia abdiaziz abdibashir abdidahir abdifata abdifatah abdifatar abdigani
abdighani abdihakim abdihamid abdijabar abdikadir abdikalif abdikani abdikarim abdikhadir abdikheir abdiladif abdilahi abdilatif abdile abdillahi abdille
abdimahat abdimajid abdimalik abdinasir abdinoor abdinur abdiqadir abdiqani abdirahim abdirahman abdirashid abdirazak abdirisak abdirizak abdisalam abdisalan
abdisamad abdisamed abdishakul abdishakur abdissa abdiwahab abdiwahid abdiwali abdiweli abdo abdow abdu abdub abduba abdul abdulahi abdulaziz abdulbasit
abdulfatah abdulghani abdulhakim abdulhalim abdulhamid abdulkadir abdulkarim abdull abdulla abdullah abdullahi abdullatif abdulmajid abdulmalik abdulnasir
abdulqadir abdulrahim abdulrahman abdulrashid abdulrazak abdulsalam abdulsamad abdulshakur abdulswamad abdulwahab abdulwahid abdurahman abdurrahman abduu
abeba abebe abebech abed abedi abednego abei abeid abel abenyo abera aberash abiathar abigael abigail abigel abijah abiud abner abobo aboge aboi abok aboki
abongo abonyo aboud abraha abraham abram absalom absolom abu abubakar abubakari abubakr abud abuga abuk abukar abukari abuodha abuto abuu abuukar abuya acan
acaye acayo acen aceng achan achando acheng achesa achi achieng achilles achira achish achitsa achizz achoki achol achola achuil achuodho achwal acio aciro
adah adam adamali adamjee adams adamu adan adanech adano adawa addison addisu adede adeke adelaide adelard adele adelina adeline adem aden adeng adera adero
adhan adhi adhiambo adhis adhish adi adika adil adiliel adipo adit admasu adnan adoch adogo adokorach adolf adolph adolphe adolphus adome adong adongo
adonijah adow adoyo adrabo adrian adriana adriano adriko adundo adung adunga adungo adut adyero aencha aero afey affey afrah aftin agai agan aganda agapito
agarwal agatha agengo agenorwot aggarwal aggie aggrey aggy agi agie agik agina agnes agneta agnetta agola agolla agot agoth agrey agripina agrippina aguer
aguko agumba aguti agutu agwambo agwanda agwang agwata agweyu ahab ahabwe ahimbisibwe ahluwalia ahmad ahmed ahmeda ahmedi ahmednoor ahmednur ahuja ahumuza
aida aikande aila aileen aimable ainebyona ainembabazi ainomugisha ainsley aipa aisa aisha aishaa aishah aishatu aishy aisia aite ajak ajakait ajang ajay
ajele ajidra ajieth ajikon ajith ajmal ajok ajuang ajuma ajuoga ajwala ajwang akado akai akal akalapatan akale akales akamais akampurira akandwanaho akankunda
akankwasa akapolon akaran akaranga akatsa akatukunda akbar akbarali akech akello akeno aker akeru aketch akeyo akhonya akhura akidor akil akinsh akinyi
akiriam akiru akisa akish akitela akoel akoi akoko akol akola akolong akomwa akon akongo akoon akope akori akorot akot akoth akothee akothy akram akuac akuach
akuam akudo akudu akuei akuku akullo akumba akumu akungu akuno akuol akuom akur akusi akuwam akwam akware akwee akyoo alal alamin alamoodi alan alando alano
alanyo alasow alaw alawi alawy alban albanus albert alberto albo alby aleks alekso alem alemayehu alemitu alemnesh alemu alen aleper aletea aleu alex
alexander alexandra alexia alexie alexis alexoh alf alfayo alfeo alfie alfonce alfons alfonse alfred alfy ali alibhai alice alicia alidina alie alier aligula
alii alila alimitu alimlim alimo aline alinga alinoor alio aliow alison alividza aliviza alka allan allano allen allie alliow alloh allyson alma almas almaz
alnoor aloice alois aloise aloo aloycia aloyo aloys aloysius alpa alphaeus alphaxad alphaxard alphaxsard alphayo alpheus alphonce alphonse alphonsina
alphonsine alphonso alphonsus altaf alu aludo aluel aluet alum aluo aluoch alupo alvin alvine alvins alvo alvoh alwi alwin alwy aly amaan amaitsa amakobe amal
amalemba amalia aman amanda amanuel amanya amare amarjit amasa amase amatete amath amayo amaziah ambakisye ambala ambale ambani ambasa ambetsa ambogo ambok
amboka amboko ambrose ambundo ambunya amburo ambwere amelia amenya amer amey ami amiani amimo amin amina aminah aminata aminiel amir amira amisi amit amito
ammon amo amoding amoit amoke amollo amolo amon amondi amongin amoni amoro amoru amos amoth amou ampaire ampurire amran amrita amsale amuge amukhoye amulabu
amulen amullo amur amuria amuron amusugut amy anab anaeli anajoy anam anand anande anangwe anania ananias anas anastacia anastancia anastasia anastazia
anatoli anatory andala andama andambi andanje andati andego andembwisye anderson andeso andi anditi ando andre andrea andreas andrew andru andy anei anfac
angatia angawa angela angelei angelica angelina angeline angelo angelus angeth angeyo angi angie angiela angienda angila angir angirotum angok angolol
angolwisye angom angore anguyo angwenyi angy aniek anil anindo anisa anish anita anjali anjarwalla anjelo anji anjie anjiko ankit ann anna annabel annabelle
annah annanias annastacia annastasia anne annet annete annett annette anni annie annita anno annonciata ansel anselm anselmo ansila anteneh anthoh anthony
antipas anto antoh antoinette anton antonina antonio antony anwar anyait anyang anyango anyash anyega anyelwisye anyiego anyieni anyieth anyim anyipe anyish
anyona anyula anyuor anzaya anzigare aoko aol aora aore aoro apaifura apalia apem apeyon apieu apili apiny apio apish apiu apiyo apiz apollinaris apollos
apolo apolon apolot apondi apphia apua apudo apuka apuo apuu arach arafat arale arao arap arasa arati araya arbe archibald archie ardo areba aregae aregawi
arek areman aremo areng areri arero arfat arge ariana ariane ariang ariga arike ariko arinaitwe arinda aringo aristarchus aristarico arita arjun arlene
arlette arnauld arnie arno arnoh arnold arny arogo arok aron arone arora arori arot arou arsema artan artemas arthur arti arumutai arupe aruwa asad asael
asajile asaka asamba asaph asasira asava asefa asekenye asekon asena asenath asenatha aseta asewe aseyon asfaw asha ashenafi asher ashford ashiali ashiembi
ashihundu ashiono ashioya ashish ashok ashraf ashton ashura asiachi asiago asiime asiimwe asiko asikoye asiku asimwe asin asinath asinyen asio asitiba asiya
askale aslam asli asma asmaa asmamaw asman asmeret asnakech asraf asrat assefa assiya assumani assumpta aster astheria asukulu asumpta asuna atabo atai atak
atala atamba atambo atandi ataro atelej atem ater atera ateya athanas athanasius athian athiei athieng athman athor athuman athumani athumann atie atieno
atiir atim atinga atish atit atito atiyei atong atot atoti atsango atsenga atsiaya attas atuganile atugonza atuhaire atukunda atul atupele atuti atwijukire
atwine atyang audrey augusta augustine augustino augusto augustus aukot auma aunga aurelia aurelius aurillia aush austin austine austo avani awad awadh awadhi
awale awan awany aweis awel awesit awet aweys awi awich awien awil awilly awinja awino awish awiti awo awoi awor awuoche awuol awuonda awuondo awuor awut axel
ayaa ayaan ayaanle ayacko ayalew ayan ayanle ayantu ayebare ayele ayen ayesha ayesiga ayiecho ayiei ayieko ayier ayiera ayieta ayiko ayikoru ayishah aynalem
ayoki ayom ayoma ayoo ayora ayot ayoub aysha ayub ayubu ayuel ayuen ayugi ayuka ayuma ayunga ayuub azabo azael azaria azariah azeb azenath azhar aziel azinael
aziz aziza azizah azmina baabad baariu baati babirye babwoya bachu badawi badawy badiva badru badrudin bagaja bagalwa bagenda bagonza bagula baguma bahajj
bahemuka bahero bahja bahra bahsan bailey bainomugisha bains bajaber baji bak bakar bakari bakashaba bakhari bakhressa balagizi balala balbina balbir baldwin
baliach balige balinda baljit balla balthazar baluku balwinder bamahriz bamwine bansal bante baptista barack barak barakamfitiye barako baranshamaje barare
bararunyeretse barasa barasah barax barbara barbeto barchok baregu bargeri bargetuny bargoria baricako barigye barikiel barille barini barisa barker barkutwo
barlin barmao barmasai barnaba barnabas barnabus barngetuny barni barnice barno barongo barre barry barsitei barsosio barsulai bart bartai bartenge
bartholomew bartolomeo baruch barungi barwako barwaqo basele basemera bashange bashar basheer basheikh bashi bashiir bashir bashizi bashuna basila basilio
basilisa basilius basma basweti bategeka bathsheba batula bbosa bea beata beatha beatie beatrice beatta beatz becca becky bedi begumisa beja bekele beki bekky
belachew belaynesh belete belinda bella bellah belle belyse ben benad benadetta benadette benaiah benard benardatte benedetta benedict benedicta benedicto
benie benitha benito benja benjaa benjamen benjamin benji benjie benn bennard bennedict bennet bennett benni bennie benny beno benoh benoni bensoh benson
benta bentley benzo berhanu berhe berita berna bernadeta bernadetta bernadette bernado bernard bernice bernie berryl bertha bertie bertille bertram beryl
besigye bessy beston betelhem beth bethsheba bethuel betie betryce betsy bett bettie bettina betty bety bevan beverline beverly beverlyne bevis beyene bezawit
bezunesh bhakta bhalla bhaloo bhamra bhandari bhanji bharadia bharadwaj bharaj bharat bhatia bhatt bhatti bhavesh bhavika bhavin bhavini bhavna bhimji bhogal
bhoke bhudia bhusene bianca biar bibiana bichage bidong bidu biegon biel bienvenu bienvenue biftu bigirimana bigirindavyi bii biiku biira bikeri biketi bikoro
bikundo bilal bilali bilan bildad bilha bilhah billie bilow bimal bimba bina binagi bindu biniam binyamini bior birdi birech birgen birgeni birhan birhanu
birik birindwa birir birita bironga birore birtukan biruk birundu birungi birya biryomumaisho bisendo bishaar bishar bisimwa bisonga bisrat bita bitamazire
bitengo bitok bitonga bitota bittok bitul bitutu biwot biwott biy biyaka biyaki bizimana bizindavyi bizumuremyi bizunesh blaise blanche blandina blasio
blastus blen boaz boaze bobby bocha bochaberi bochere boen bogale bogalech bogita bogonko boinett boisabi boit boiwo boiyo boke bokose boku bol bomett bon
bona bonaface bonane bonareri bonaventura bonaventure bonaya bonayo boneya bonface bonfy boni boniboy bonie boniface bonifas boniphace bonita bonnie bontu
bonuke bonyareri bope boraya boris boro boroko boror borter boru boruma borura borus bosange bosibori bosibs bosire bosko bosongo bosuben botshi botu boyani
boymatt boywo bradley bradox bramuel bramwel bramwell brandon branton bravin bravine braxton braya brayo bree brenda brendah brendan brendz brenn brent brett
brian briane briano brianoh bridget bridgid bridgie bridgit brie brighton brigid brigit brigita brigitta brigitte brigton brison britney britny briton britt
brittany bruce bruno bryan bryant bryson bryton buanga buay bubolo buchere bucumi budamba budul buhendwa buigut bukachi bukania bukasa buke bukusi bul bulale
bulambo bulemi bulhan bulimo bulimu bulinda bulle buluku buluma bulyar bundotich bungei bunyali bunyasi bupe burale burhan burini buro burton busena bushuru
busienei busolo butichi butiya butoyi butuk butuye buya buyaki buyoya bwambale bwanaheri bwanaidi bwanakombo bwanamaka bwanamkuu bwanga bwari bwayo bwire
bwiruka bwonya byabato byamugisha byamukama byamungu byarugaba byaruhanga byemerwa byiringiro byron byrone cabdi caesar cain cajetan caleb caleph cali
calistus callixte calvin calvince calvine calvins calvo cameron camilla camille campbell candia candida canute caren carey carilus carine carl carla carlo
carlos carlson carlton carmela carmelita carmen caro caroh carole carolina caroline caroll carolyn carolyne carren carrol carson carter casimir caspar casper
cassandra cassius castro cate catharine catheline catherine cathrine cathy catie cato catrine cecelia cecie cecilia cecily ceciru cecy cedric cedrick celestin
celestina celestine celine celsus centrine cephas cera cesar chabaga chaboga chaburi chacha chadha chagai chagala chaggar chahasi chahilu chahonyo chaltu
chamwada chan chande chandi chandrika changawa chantal chantel chany chanzera chanzu chapman charagu charfi charlene charles charley charlie charlo charlotte
charlton charlz charo chaty chaudhary chaudhri chaudhry chauhan chaula chausiku chavda chavulimu chaz chebaibai chebet chebett chebichii chebiego chebii
chebirir chebitok chebiwot chebiwott chebo chebochok chebogut cheboi cheboiwo chebon chebony chebore cheborgei cheborion cheboror cheborot cheboss chebotibin
chebotwo chebrot chebs chebuigut chebukwa chebunet chebungei cheburet chebus chechir chege cheges chegz chekwel chekwoti chelagat chelagatt chelah chelain
chelaite chelal chelanga chelangat chelaz chelel chelelgo chelengat chelimet chelimo chelobei chelogoi chelopes chelopoi cheloti chelsea chelsy cheluget
chelugo chelugui chelule chelulei chemaiyo chemakal chemakoi chematia chematwa chemei chemeitoi chemeli chemesunde chemiati cheminingwa chemirmir chemiron
chemitai chemitei chemjor chemno chemnyole chemogos chemoi chemoiwo chemonges chemos chemosbei chemoset chemosi chemosop chemtai chemtim chemu chemuge chemung
chemungor chemurgor chemususu chemutai chemutut chemwa chemwai chemweno chemwetich chemwok chemwolo chemwor chemworem chenangat chenenet cheney chengeny
chengo cheno chenot chepchi chepchieng chepchilat chepchirchir chepchirir chepchoge chepchoi chepchor chepchumba chepchumo chepkach chepkaitany chepkangor
chepkasi chepkasis chepkatam chepkazi chepkech chepkeino chepkeitany chepkemboi chepkemei chepkemeu chepkemoi chepkener chepkering chepketer chepkieng
chepkirong chepkirui chepkirwa chepkite chepkoech chepkoeche chepkoge chepkogei chepkok chepkonga chepkorir chepkoros chepkosgei chepkosiom chepkoskei chepkoz
chepkulei chepkura chepkurere chepkurgat chepkurot chepkurui chepkut chepkuto chepkutung chepkuz chepkwemoi chepkwesi chepkwony chepkwurui cheplagat
cheplangat chepleeting chepleting chepletting chepmaiyo chepmetto chepmutai chepngeno chepngeny chepngetich chepngetuny chepngeywo chepngok chepo chepochepkok
chepochepunyo chepokoko chepolet cheponyo cheporion chepos cheposait cheposhan cheposowor cheposura chepotipin chepotuk chepotum chepriro cheprono cheprop
cheprot chepruto cheps chepsang chepsaram chepsat chepseba chepserem chepsergon chepsiele chepsigei chepsikor chepsimei chepsir chepsirgoi chepsiror chepsiya
chepsoi chepsongok chepsongol chepsoo chepsugut chepsum cheptabut cheptanui cheptarus chepteek cheptegei chepteiywo cheptemboi chepterai cheptiony cheptirim
cheptisya cheptoek cheptoo cheptora cheptoris cheptot cheptuei cheptugei cheptugen cheptui cheptulel cheptum cheptumo chepturgo cheptuya chepurai chepusepa
chepyatich chepyator chepyegei chepyeget chepyego chepyegon chepz cherere cheres cheri cherie chero cherogony cheron cherono cheronoh cherop cherotich
cherotwo cherox cherro cherubet cherugut cheruiyot cherukut cherus cherutich cheruto cherutto cherwon cherwoo cheryl chesabit chesaina chesang chesaro chesebe
cheserei cheserek cheserem cheseret chesergon cheseto chesim chesimet chesir chesire chesiro chesiyna cheso chesoli chesongol chesoni chesos chester chesum
chesunoi chetan cheyech chibole chibwana chiduo chiguba chigulu chiira chikamai chikati chikawe chikoko chikophe chilumba chimasia chimwani chipa chipeta
chirag chirchir chirmo chiro chiru chitanda chitechi chitiavi chituo chiuri chivatsi chivini chloe choge chogwa chohan chol chomba chome choror chris
chrisantus chriso chrisostom chrisphine chrispin chrispine chrispinus chrisptopher chrissy christ christa christabel christabell christable christelle
christiana christiano christie christina christine christoper christophe christopher christophine christos chrysanthus chrysostom chukulisa chuluke chumari
chumek chumel chunguli chuol chuor chut chweya ciamati ciambaka ciambuba ciamunyi cianthuku ciarunji ciarwamba cibalonza cicero cici ciku cindy cinthy
ciokaraine cira cirhuza ciru cishugi cizungu clair claire clara clare clarence clarice claris clarisa clarissa clarisse clark clarke clary claude claudette
claudia claudine claudio claudius claus clayton cledus clem clemence clemencia clemens clement clementina clementine cleo cleopas cleopatra cleophace cleophas
cleophus clif clifford clifo clifton clint clinto clintoh clinton clintone clinty clive clotilda clyde cole coletha colette colin colleen colleta colletta
collin collince collins collinse collinso collo colloh colman colo colton columbus colz concepta conceptor concilie connie conrad conrald conso consol
consolate consolee consoler constance constancia constantine conz corazon cordelia coretta cornel corneli cornelia cornelius cosma cosmas cosmo costa
costantine courtney cox cozzy craig cresencia crispin crispine crispinus crispus cromwel cromwell curtis cuthbert cynth cynthi cynthia cynthie cyprian cyprien
cypril cyprine cyrie cyril cyrill cyrille cyro cyrus daahir dabalen dabelo dadacha dae dafardai dafton dagane daggy dagi dagim dagnachew dagne dahabo daher
dahir dahira daido daizy dakane daksha dalacha dali dalia dalmas dalmus dalphine dalton dalvin dama damaris damas damascene dambala dami damian damiano
damianus damien damini damji dammas dammie dan dancan dancun daniel daniels danish danito danke dannet danny dannyboy dano danoh danson dante dantes daphine
daphne dara darius darlene darlington darren darry darryl darshan darshana dastan dattani daud dauda daudi dauud dave davey davi davian david davie davies
davin davina davis davison davo davoh davoo dawit dawood dawson dawud debbie debby debo debora deborah deborrah debra deby deche dee deepa deepak deeq deghe
degow deivo deivy dejene dek dekow delamere delila delilah delo delphina delphine delvin delvine delvis demeke demetrius demissie dena dency deng denibora
denis denise denish deniso dennis dennish denno dennoh deno denoh denzel denzil deogratias deogratius deogun dephine deqa deqow derartu dereje derek derick
derik dero derrick derrik derro derry desai desderius desmond desmonde dessie desta deus dev devani devendra devgun devji devota dewani dewey dexter dhadho
dhahabo dhaki dhanani dhanjal dhanji dhaqo dharmesh dhaval dhel dhiba dhidha dhieu dhillon dhudo dhuh dhulo diana dianah diane dianee dianna dibo dickens
dickson dida didha didi didier dido diego dieudonne dieumerci digale dii diid diin diing dika diko dilip dima dimbu dina dinah dindi dinesh dinknesh diogene
dion dionisius dionysius dipak dipesh dipika dipti diramu diriba dirie diriiye dirir diriye dishon dismas dismus divin divina divinus divya dixon djuma dodhia
dok dokata dokhole doko dol dolal dollie dollo dolores dolphine dom domenic domi domiano dominic dominick dominico dominique domitien domitila domitilla
dommie domnic domoo donald donaldo donaldson donata donatha donatille donatus dongrin doni donna donny donovan dony dora dorah dorca dorcah dorcas dorcis
dorcus dorcy doreen dorene dori dorian dorice dorie dorin dorine doris doro dorothea dorothy dorry dorsila doshi dossa dossaji dotie doto dotto doug doughlas
dougie douglah douglas douglous doyo draku drani draru drasi driciru drileba drocella drusilla duale dualle duang dube dubow duguma dulacha dulcie dulo dunc
duncan dunco duncoh duncun dunstan dunston duop duot duoth dureti dustan dustin dut dwight dylan dympna dzala dzame dzeha dzendere dzengo dzilla dzoro dzua
dzuha dzuya ebby ebei ebenezer ebenyo ebineza ebise ebla ebole ebongon eboso ebrahim ebukut ebuyala ebwalu ebyan echakara echapu echesa echoka eda edapal edau
edd edda eddah eddie eddy edel edgah edgar edie edin edina edinah edison edith editha edmond edmund edmundo edna ednah edo edoket edom edome edson edu eduard
edukon edung edwa edwah edward edwards edwin edwina edwine edwoh edy eebei effie efraim efrem egadu egadwa egal egbert egeh egialan egide egidie egielan
egiron egwau ehud eileen eipa eisimbasele ejakait ejau ejiem ejigayehu ejoko ejore ekaale ekadeli ekadu ekai ekal ekalale ekaliani ekamais ekanga ekapolon
ekaran ekaru ekasiba ekasuwan ekatorot ekeno ekeru ekesa ekidor ekirapa ekiriwo ekiru ekisa ekitela ekitoe ekitore ekofo ekomwa ekonon ekopo ekorot ekoyo
ekuleu ekunoit ekuom ekuru ekusi ekutan ekuwam ekwam ekwang ekwar ekwaru ekwee ekweny elaar elaine elamach elayu ele eleanor electine elem elema eleman elemen
elena elenah eleonora elfrida elge eli eliab eliakim eliakimu eliamini eliane elianshisaria elias eliasafu eliasaph eliatirisha eliazar elie eliezer eligius
elihu elija elijah elijahs elikana elim elimelech elimlim elina elinami elioenai eliot elipan elipendo eliphalet eliphas eliphaz eliphelet elisabeth elisante
elisaphan elise elisha elisheba elishiria elishua eliud elius eliza elizabeta elizabeth elizaphan elkana elkanah ella ellah ellam ellen ellias ellie elliot
elliott ellis elly elma elmelda elmer elmi elmoge eloket elon elonga elosy elphas elphaz elsa elsie elson elton elukaya elvice elvin elvira elvis elvo elvoh
elvy elyse emacar eman emanikor emaniman emannuela emanuel emase emathe emebet emejen emekwi emelda emeldah emelia emelyne emeri emeripus emeritha emerson
emery emil emile emilia emiliana emilie emilio emillie emilly emily emma emmaculate emmah emmanu emmanuel emmanuella emmanuelle emmeline emmerencia emmett
emmi emmie emmy emodo emoit emojong emongor emoru emuge emuku emukule emuria emuron endale endalkachew endege endere endoli engole engulu enid enna enoch
enock enoh enos enosh enric enrico enzigole enzuga epae epafra epakan epale epaphra epaphras epem epeot epeyok epeyon ephantus ephraem ephrahim ephraim ephrem
epifania epilo epimaco epongo eporon epuri erasto erastus ereg eregae ereng erengo eriana eric erica erick ericko erickson erico erik erika eriki eriko eriku
eriq ermias erna erneo ernest ernestina ernestine ernesto ernie erot erro errol erukudi erumu erupe erus esalambo esau esbon esekon esele eseme esengo eshetu
eshikumo eshilwa eshitemi eshiwani esibitar esikamran esikuri esinyen esmail esmailjee esnas esperance espoir essajee essie essy esta estella estelle estha
esthar esther esthy esti estie estifanos esuron etaba etabo etapar etee etelej etemesi etenesh ethan ethuron etiang etienne etiir etirikwa etiyo etole etoori
etoot etuket etukoit eturkan eturon etyang eudes eudia eugen eugene eugenia eugenie eugin eugine eulalia eulogia euni eunicah eunice eunie euphemia euphrasia
euphrasie eusebio eusebius eustace eustus euticus eutychus eva evaa evah evaline evalyn evalyne evan evance evangeline evans evanse evanso evanson evarest
evarist evariste evaristo evaristus evelin evelyn evelyne everard everest everlin everline everlyn everlyne everton evette evie evlin evlyn evo evode evonne
evusa evy ewalan ewan ewaton ewesit ewoi ewot ewoton exauce exaud eyan eyanae eyapan eyen eyerus eyerusalem eyien eyinda eyob eysim ezati eze ezeki ezekia
ezekiah ezekiel ezekiell ezikiel ezra fabian fabio fabiola fabius fabrice fadhil fadhuma fadima faduma fadumo fahad fahima fahmi fahmo faisa faisal faithmary
faithy faiz faiza faki fakih falguni falis famau fantahun fantaye fanuel fanuell farah faraj farhan farhia farhiya farid farida faridah farole farouk fartun
fartuun faruk faruq farxan faryare farzana fasil fathi fathia fathiya fathuma fati fatima fatimah fatma fatna fatu fatuma fatumah fatumo faud fausta faustin
faustina faustine faustino fausto faustus fauz fauzia fawzi fawzia fay fayo faysal fazal febby febi fei feicha feisal feith fekadu feli felicia felician
felicien felicio felicitas felicite felicitus felipe felisian felista felister felistus felix felixo felixs feliz fellister felo feloh felson fely ferdinand
ferdinard ferdnand fernando festo festoh festus fetty feven feyisa feyissa feza fidel fidele fidelia fidelis fidelius fidellis fidelma fifi fikadu fikirte
fikre fikru filbert filemon filex filgona filipo filister filsan finah finley fiona firdaus firdaws fisseha fiston fitz flavia flavian flaviana flavine
flavius fletcher flo floh florah flore florence florentine florentius florian floriana florida floridah floride florie floris flory flossy floyd fondo forrest
fortunatus fosia fowzia fozia franc frances francesca francie francina francine francis francisca franciscah francisco franciscus franco francois francoise
frankie franklin frankline franklyne franko franky fransis franz frasier fred freda fredah freddie freddrick freddy frederic frederica frederick fredi fredie
frediee fredo fredric fredrick fredrik fredson fredy freeda frehiwot frenchie fresha freshia freweini frida fridah frieda fuad fuat fugicha fulgence gababa
gabe gabeyre gabi gabie gabo gabow gabriel gabu gacambi gaceri gachago gachagua gachanja gachara gachathi gachau gacheri gacheru gachigua gachiri gachoki
gachuhi gaciku gadhia gadise gaetano gafo gahigi gahir gahungu gai gaichu gail gaini gaiti gaius gak gakeni gakenia gakere gakii gakinya gakio gakuba gakunga
gakungu gakunyi gakuo gakuru gakuya gakwaya galana galgallo galgalo galgidele galib galileo gallus galm galma galora galot gamado gamaliel gambo gamugira
gamukuya gamusi gandhi ganira ganna ganno garad garane garang garbicha garero gareth gargule garise garo garry gary gasana gasasira gashaw gashumba gaspar
gaspard gaston gatabaki gatabazi gatari gatavi gatbel gatdet gatera gatere gateretse gatete gathagu gathaiya gathanju gatheca gathecha gatheru gathigia
gathina gathinji gathitu gathogo gathoni gathosh gathu gathuku gathumbi gathungu gathura gathuru gati gatirithu gatjiek gatkek gatkoi gatkuoth gatluak gatobu
gatonye gatsinzi gatuma gatumbi gatune gatungu gatwal gatwech gatwich gatwiri gatwish gaudence gaudencia gaudensia gaudentia gaurav gavin gavuna gayo gayus
gebre gebrekidan gebremariam gebremedhin gebremeskel gebreselassie gebreyesus gebru gechamet gechiko geddi gedeon gedi gedion gedow geedi geele geesey geeta
geff gekanana gekara gekonde gekonge gelana gelila gelle gemechis gemechu gemeda gemma generose genet genevieve genzebe geof geofery geoffrey geoffry geofrey
geoji george georges georgie georgina georgio gerald geraldine geraldo gerard gerardo geremew gerhard geri gerishon germaine german germano gerro gerry
gershom gershon gertruda gervas gervase gervasius gesabo gesaka gesami gesare gesey gesora getabu getachew getahun getanda getange getate gete getinet getrude
getuno gevin ghalib ghataore ghati ghelani ghidey gian giathi gib gibran gibson gibwabe gichaga gichamu gichana gichango gicharu gichere gicheru gichinga
gichohi gichonge gichovi gichuhi gichuiri gichuki gichukia gichunge gichungi gichure gichuru gichuz giciri gideon gidi gidii gidion gido gidoo gidraf gidraph
gidudu gidz gihozo gikandi gikaria gikaru gikenyi gikera gikima gikonyo gikuhi gikunda gikundi gikundu gikunju gikuru gil gilbart gilbert gilberto gilbo gilda
gildas giles gillian gillius gilly gilo gimogoi gimonge gimose gina ginah ginaru ginda ginono giovanni girikwa girimpuhwe girish girma giro gisa gisabo gisela
gisemba gisesa gish gisiri gisore gita gitahi gitaka gitamo gitari gitash gitata gitathu gitau gitere giteria giteru githae githahu githaiga githara githeko
githendu githieya githinji githiomi githire githogori githome githongo githu githua githui githuka githuku githumbi githuri githz gitiha gitobu gitoho gitonga
gitson gitu gituara gituku gituma gitutho gitz givogo gizaw gladi gladie gladis gladstone gladwel gladwell glady gladys glayds glenn glodi gloire glor glori
gloria gloriose gobba godana godane godard godbless goddard godefroid godelive godffrey godfray godfred godfrey godhard godia godlisten godliving godlove
godluck godrick godwil godwill godwin godwine gohil gohu golda goldalyn golicha gollo golo gomer gonjoba goobe goodhope goodluck gopal gordian gordon goreth
goreti goretti goretty gorret gracey gracia graciah gracie graham granton grasho gratia gration greg gregg grego gregoh gregorio gregory gress greta grewal
griffin griffine griffins griffith grifin grivin gudah gudere gudeta gudina gudka guet gufa gufu guhad guido gulamali gulamhussein gulavi guled guleid gulshan
gumato gunther gupta gurach guracha gurdeep gure gurey gurpreet gustav gustavo guyana guylain guylaine guyo guyole gwako gwamaka gwano gwaro gwen gwendoline
gwendolyn gwenneth gwiyo gwoka habakkuk habakuk habarugira habbon haben habib habiba habibah habibi habibo habiibo habimana habineza habiyambere habiyaremye
habona habonimana habsa habso habtamu habuya habyarimana hache hadassah haddy hadha hadhija hadija hadijah hadiya hadjia hafiz hafsa hafswa hagenimana haggai
hagodana haidar hailemariam hailemichael hailu hajo hakim hakima hakizamungu hakizimana halai halake halane halie halima halimah halimu halimz halkano haluwa
hamad hamadi hamda hamdi hami hamid hamida hamilton hamis hamisa hamoud hamphrey hamz hamza hanafi hanan handson hani hania hanifa haniya hanna hannah hannie
hannington hans hansa hansel hansen hanshi hanson hapi hapicha hardeep hardik hared haregewoin harerimana haresh haret hargura harish harison harith harji
harjit harly harold haron haroun harpreet harri harrie harriet harriette harris harrison harriston harry harsha harshad harugura harun haruna harvey hary
hasan hasbon hase hashi hashim hashima hasna hass hassan hassanali hassani hasso hategekimana hatim hatungimana haule havugimana havyarimana hawaa haway hawe
hawo hawwi hebron hebrone hector hedson hedwig heena hefow heidi helda helen helena helina hellen hellenah helly helo hemal heman hemant hemed hemedi hemraj
henderson hendrick henery henock henok henri henrick henrietta henrik henritta henro henroh henry hephzibah herbart herbert herina heritier herman hermann
hermenegild hermenegilde hermes hermina hermon herod hersi hersow hertson herve hesbon hesborn heshbon hesron heston hetal hez hezbon hezborn hezekia hezekiah
hezekiel hezron hezzy hicuburundi hilal hilario hilarion hilarius hilary hilda hildah hildegard hilkiah hillary hillow hilow himid hinda hiram hirani hirbae
hirbo hiren hiribae hiribaya hirji hirkena hirse hirsi hirut hirwa hiskia hitesh hitimana hiwet hiwot hiyesa hobart hobson hodan hodhan hokororo hollie holo
homer honore honoria honorine hophni hopkins horace hosea howard hozy hubba hubbi hubert hubi huda hudson hugh hughes hugo hukun hulbale hulda huldah humfrey
humph humphery humphre humphrey hunjan huqa husein husna husni huss hussain hussein husseini hussen husseni hyacinth hyera hyginus hyline iain ian iano ibado
ibin ibrah ibrahim ibrahima ibrahimji ibrahimu ibrahin ibren ibro ibroo ibtisam ichabod ichangai ichungwa ichungwah ida idagiza idah idewa idha idhow idris
idrisa idriss idrissa ifa ifat ifedha ifra ifrah ifrahim igal igiraneza ignace ignacio ignas ignasius ignatia ignatio ignatius igoki iha ihaji ihiga ihirwe
ihuthia ijakaa ikaal ikapolon ikhumba ikiao ikiara ikiki ikileng ikiror ikiugu ikomba ikonya ikra ikram ikran ikua ikwabe ikwap ilda ildhani ileli ileri ilham
ilhan iliyas ilmi ilonga ilovi ilumbi ilunga ilyas imali iman imana imanuel imanyara imathiu imbayi imbole imbugwa imbuhila imbuka imede imelda imeldah iminza
imma immaculata immaculee immah immanuel immy imoleit imoni imran imtiaz inab inamahoro inarukundo indakwa inderjit indir induli ines ineza ingabire inganga
ingoli ingosi ingrid ingutiah injendi inoti insiya intargeti intwari inyait inyangala inziani iona ipapai ipuo ipyana iqra ira iradukunda iragi iraki irakoze
irakunda irambona irankunda iranzi iraya ireen iregi irene ireri irimu irine iringo irshad irungu irungz irura irutingabo irvin irvine irving isa isaac isaack
isaak isabel isabela isabella isabellah isabelle isaboke isabwa isac isack isacko isah isaia isaiah isaih isak isako isalano isanda isaya isboseth ishaak
ishaan ishaq ishimwe ishma ishmael ishmail isiaho isidore isingoma ismael ismail ismaili isnina isnino isobel isoke isreal issa issachar issack issaiah issak
issangya issaq isse isutsa itabari itai itaru itembe itenya ithaa ithamar ithili ithoka ithui ithungu itiir itindi itumbi itumo ivah ivan ivans iven ivie ivo
ivone ivonne ivor ivutha ivuti ivyne iyan iyeli izere izoh izzy jaba jabal jabbal jaber jabes jabesh jabez jabin jabir jacenta jacinta jacintah jacinter
jacinto jack jackie jackii jackim jackline jacklyn jacklyne jacko jackso jacksoh jackson jackton jacktone jacktonne jacky jackyline jaco jacob jacobus jacque
jacqueline jacquelyn jacquelyne jacques jacquiline jactone jada jaden jadiel jadon jaduong jael jafar jafari jaffar jaffer jaffeth jagdish jagero jaikim
jaikus jailus jairo jairus jaka jakaso jake jakes jaki jakin jakki jakob jakobo jakoyo jakwoyo jal jalango jaldessa jamaal jamac jamad jamal jamaldin james
jamil jamila jamilah jamima jamin jamleck jamlek jamlick jamo jamoh janai jandu jane janefer janeffer janepher janerose janet janeta janeth janetrix janette
janey janice janie janiffer janis janji janny janoh janson janyando jaoko japeth japhat japhet japheth japhta jaq jaqy jared jaredi jarha jari jarius jarred
jarsa jarso jarvis jasmin jason jasper jaspreet jasson jasvir jaswinder jatani jatelo jaterre jatin jattan jattani javan javin javis jawahir jay jaya jayant
jaycinta jayden jaydon jayesh jayjay jaymo jayne jayshree jayson jean jeane jeanette jeanie jeanne jeannette jebet jebett jebichii jebiegon jebii jebirir
jebitok jebiwott jebkosgei jebogy jeboi jebor jebotip jebungei jecinta jecintah jeckonia jecky jeconia jeconiah jedida jedidah jedidiah jedy jeevanjee jefa
jeff jefferson jeffoh jeffrey jeffry jeffy jefrey jeftha jefu jefwa jehoiakim jehoshaphat jehow jehu jeilani jekabeth jelagat jelanga jelani jele jelel
jelimet jelimo jelle jelule jemaiyo jematia jemator jemeiywa jemeli jemesunde jemima jemimah jemimo jemitei jemo jemoh jemoi jemoiwa jemosop jemtai jemu
jemuge jemurgor jemutai jemweno jenet jeni jenifa jenifer jeniffa jeniffer jenipher jenkins jenn jennie jennifer jennipher jenno jenny jepchi jepchieng
jepchirchir jepchoge jepchoi jepchumba jepchumo jephta jephter jephthah jepkasi jepkech jepkemboi jepkemei jepkemoi jepkering jepkesho jepketer jepkie
jepkirong jepkirui jepkirwa jepko jepkoech jepkoeche jepkoge jepkogei jepkok jepkonga jepkorir jepkoros jepkosgei jepkoskei jepkulei jepkurgat jepkurui
jepkuto jepkutung jepkwemoi jepkwony jeplagat jeplangat jepleting jepletting jepmaiyo jepmetto jepngeno jepngetich jepngok jeprono jeprop jeprotich jepruto
jeps jepsang jepsat jepseba jepserem jepsergon jepsigei jepsimei jepsoi jepsongok jepsum jeptabut jeptanui jeptarus jeptegei jeptemboi jeptepkeny jeptha
jepthah jeptisya jeptoo jeptuei jeptugen jeptui jeptum jeptumo jepturgo jepwambok jepyatich jepyator jepyego jepyegon jepz jerad jerald jere jeremia jeremiah
jeremie jeremih jeremy jeriah jeriitwo jerioth jeris jermaine jero jeroben jeroboam jerome jeromy jerono jeronoh jerop jerotich jerro jerry jeru jerugut jerus
jerusa jerusha jeruto jerutto jesaina jesang jesca jescah jesee jeserem jesi jesire jesiror jeska jess jessa jesse jessee jessica jessicah jessie jessy jesus
jethro jethrow jeton jevan jeylani jibreel jibriil jibril jiech jignesh jiir jill jillian jillo jilloh jilo jim jimale jimcale jimi jimmie jimmy jimna jimo
jimson jinnah jinnet jirm jirmo jirongo jirow jisia jitesh jivan jivanjee jivetti jivraj joab joachim joacim joackim joakim joan joana joanie joanita joann
joanna joanne joannie joans joaquim joas joash jobando jobo jobu joby jocelyn joctan jocyline jody joe joel joelo joey johana johanes johanna johannes
johansson john johnathan johnbosco johnes johnie johnnie johnny johnpaul johns johnson johnston johnstone johnte johny joho joice joicy joj joji jojii jojo
jok jokim jokton joleen jolene jolie jolson jon jona jonaa jonah jonaice jonas jonathan jonathon jondu jones jongkuch joni jonny jonson jonstone jonte jontez
jonty joram jordon jorgy jorim josa josaphat joscelyne jose josee josefina josefu joseh joseko joseph josephat josephate josephath josephina josephine josey
josh joshephat joshi joshie josho joshua joshwa josia josiah josiane josias josie joslin josphat josphate josphath josphert josphine jossy josue josy jotam
jotham jovan jovia jovin jovita jowan jowi jowie joyace joyce joycelyn joycie joyie joyleen joylene joylin joyline joylo joylyne joylynn joyo joyse joze juan
jubal judah judas juddy jude judi judie judith judy judyline judz julas jules juli julia juliah julian juliana juliane julianna juliano julias julie julienne
julier juliet julieta juliette julio julius juliz jully julo julz jumaane jumwa jumz junia juok jupiter jura justi justin justina justine justino justinus
justo justus juvenal juvenalis juvenary juwa jyoti kaahwa kaaka kaanto kaara kaari kaaria kaaya kabagambe kabahuma kabaka kabaki kabamba kabanda kabandana
kabange kabasele kabasinguzi kabatesi kabatha kabathi kabera kaberere kaberia kabeti kabeya kabi kabibi kabilo kabiru kabogo kabon kabonesa kabongo kabubi
kabucho kabue kabugho kabugi kabugua kabui kabulo kabura kaburungu kabuta kabuthi kabutie kabutiei kabutu kabuuka kabuye kabz kachapin kache kacheptuya
kadenge kadenyi kadii kadija kadima kadir kadogosa kadra kaduka kadurenge kadzeha kadzitu kadzo kaelo kafedha kafuna kafwa kagabo kagai kagali kagame kagaruki
kagasheki kageha kagendo kageni kaggia kaggwa kagia kagira kagiri kagochi kagondu kags kaguchia kaguithia kagunya kagunyi kaguongo kagure kaguri kaguru kagush
kaguta kagwa kagwiria kagz kahabi kahambu kahangire kahangwa kahaso kahi kahiga kahin kahindi kahindo kahiri kahiu kahiye kahonzi kahoro kahugu kahuho kahura
kahuria kahuthia kahuthu kaiga kaigi kaigwa kaihura kaijage kaika kaikai kailemia kailikia kaimaga kaimba kaimenyi kaimuri kain kaingu kaino kainyu kairo
kairu kairush kaisha kaisua kaitany kaitikei kaitsuma kaiyai kaiza kaizilege kajal kajembe kajuju kajumba kajwang kakai kakande kakoi kakooza kakuko kakule
kakuta kalagho kalala kalanzi kalaria kaleb kalebu kalei kaleki kalekye kalema kalembe kalenga kalez kalimi kalinga kalisa kalisto kaliunga kalkidan kaloki
kalokola kalondu kalonji kalonzo kalosh kalovya kalpana kalpesh kalsi kaltuma kaltun kaltuna kaluki kalule kalulu kalumba kalume kalunde kalunga kalunge
kalungi kaluoch kalya kalyan kalyango kamaa kamaah kamakei kamakia kamal kamala kamama kamande kamandi kamanga kamanthe kamanu kamanza kamanzi kamar kamaret
kamaria kamarich kamariza kamash kamathi kamatu kamau kamauh kambua kambura kameli kamende kamene kamenez kamikazi kamina kamiri kamita kamket kamla kamlesh
kamoche kamoing kamonde kamondo kamoni kamonzi kamore kamorir kamotho kamuaro kamugisha kamuhu kamukama kamulegeya kamuli kamundi kamunge kamunya kamunyu
kamuren kamurgor kamuri kamuru kamusiime kamuti kamutu kamuyu kamuzora kamwana kamwele kamweru kamya kamz kanabar kanampiu kanan kanana kanani kananu kananua
kanchora kanchori kandagor kandie kaneza kangethe kangi kangogo kangombe kangongoi kanguru kanguyu kaniaru kanini kanish kaniu kaniuki kankindi kanku kankuyo
kanorio kansiime kantaria kantilal kantore kanuda kanyaa kanyali kanyalu kanyaman kanyange kanyari kanyaru kanyasu kanyeki kanyere kanyetta kanyi kanyingi
kanyiva kanyolu kanyoro kanyotu kanyua kanyuira kanyuka kanyuru kanze kaombwe kapaito kaparo kapchanga kapello kapelo kapesa kapinga kapkeny kapkiai kapkoi
kapkwata kapoor kaprom kapsandui kaptalai kaptalam kaptegei kaptich kaptir kaptum kaptuya kapua karagania karago karagu karambu karamira karangi karangwa
karanj karanja karasira karauki karaya karayu karbolo karea kareem karega karegi kareithi karekezi karema karembo karemera karemeri karemu karenga karenju
karenzo kareri kari karianjahi karicha karichu karienye karigi karigithe kariithi kariithii kariko karikurubu karim karimi karimjee karimz karin karina
karinga karingithi karino karioki kariru karis karisa karish karita karithi karitu kariuki kariuks kariya kariz karl karmali karobia karogo karoki karol
karonji karonjo karori karsan kartik karu karua karuana karue karugaba karugendo karugo karugu karuhanga karuhije karui karuiru karuku karuma karumba karumbi
karume karungari karungi karuoya karuru karuti karwitha kasaija kasaine kasale kasanda kasande kasanga kasaya kasembi kasemiire kasera kasereka kaseve kashala
kasheku kashindi kashindye kashinje kashoka kashu kasichana kasili kasim kasimu kasina kasirye kasiva kasivo kasoe kasoki kasolo kasoo kasozi kassa kassam
kassim kassimu kasule kasulwa kaswera kaswii kasyoka kasyoki kasyuko katabaro katam katana katanga katarus kate kateeba katelo katembo katende katerega
kateregga kathambi kathanga kathata kathenge kathenya katherine kathini kathitu kathleen kathoka kathoki kathomi kathoni kathryn kathue kathuku kathuo kathure
kathuri kathurima kathy katie katieh katiku katila katira kato katoi katongole katoni katosho katsole katuku katuma katumbi katumo katunge katungwa katunzi
katusabe katush katushabe katusiime katusya katy kaumbi kaumo kaur kauthar kavai kavata kavatha kavaya kaveesh kavehere kaveke kavemba kaveni kavesu kavete
kavevo kaviha kavila kavindu kavinya kavira kavishe kavita kavithe kaviti kavivya kavoi kavoo kavosa kavugho kavulavu kavuli kavulunze kavuma kavumbi kavuo
kavutha kavuu kavwele kawaka kawesa kawino kawira kawish kawiz kawooya kawther kay kayemba kayembe kayere kayigamba kayiira kayioni kayiranga kayitare
kayitesi kayizzi kayne kayo kayongo kayumba kaywa kazadi kazibwe kazungu kea keah kebabe kebaso kebati kebebush kebede kebira kebirungi kebo keboga kebwaro
keddy kedi keeru kefa kefas keffa kefyalew kegengo kegode kegoro kehengu keinan keino keitany keith keiwua keji keke kekovole kel kelechi kelian kell kellen
kelly kellz kelsey kelvi kelvin kelvince kelvine kelvini kelvins kelvis kelvo kelvoh kelwon kemama kembabazi kemboi kemei kemeu kemigisha kemilembe kemoi
kemsh kemuma kemunto kemush kemz kenan kenani kendi kendish kendra kendrick kenduiywo kenedy kenei keneth kengere keni kenith kennedo kennedy kennet kenneth
kenno kenny keno kenoh kenric kenrick kent kenu kenyaga kenyangi kenyanya kenyatt kenyi kephar kephas kerage keragori kerai keraka kerandi keraro kerata
kerebi kerema kerempe kerenhappuch kereto kerich keriga kering keronche keror kerosi kerubo kerush keshavji kessio kessy ketan keter ketere ketich ketiemo
ketienya keton ketrin ketter ketty keturah ketyenya kev kevaa keverenge kevi kevin kevince kevine kevins kevo kevoh kevyn keya keynan keyonzo kez keza
kezengwa kezi kezia keziah kezie kezimana kezzie khadar khadi khadija khadijah khadra khaduli khadz khaemba khainza khairat khakali khakame khakata khakina
khalid khalif khalifa khaliif khalil khalwale khamala khamasi khamati khambhaita khamis khamisi khamusali khanali khaniri khanna khapoya khasakala khasakhala
khasandi khasiani khasisi khasoa khatenje khatete khatib khatievi khaunya khavere khavetsa khavulani khayanje khayesi khayrat khayumbi khayundi kheir khetia
kheyr kheyrow khimji khisa khisia khisobo khoboya khoja kholi kholoma khor khosla khoyi khulati khurana khwaka kiage kiai kiala kiambati kiambi kiana kiando
kiangi kiania kiano kiara kiarago kiaraho kiarie kiariga kiarii kibaara kibage kibagendi kibaki kibanga kibara kibarngetuny kibata kibathi kibe kibenei
kiberen kibergei kibet kibez kibichem kibichii kibicho kibichum kibii kibiki kibire kibirech kibirige kibiru kibitok kibiwot kibiwott kibocha kibogy kiboi
kiboino kiboit kibor kibore kiborek kiboss kibowen kibret kibs kibuchi kibue kibuga kibugi kibui kibuigut kibuka kibuku kibune kibungei kibunyi kiburai kibusu
kibutha kibuthu kibuuka kibwabwa kibwana kiconco kidake kidan kidane kidawa kiden kidero kidiavai kidist kidula kiema kiende kieti kifle kigathi kigen kigeny
kigera kiget kiggundu kiginga kigondu kigotho kigozi kigunda kiguoya kiguru kiguta kiguthi kigwa kigwe kihato kihia kihika kihiko kihima kihiu kihiuria kihiyo
kihonge kihoro kihu kihuha kihumba kihuria kiige kiilu kiin kiio kiir kiiri kiiria kiiru kikanae kikwete kilaka kilambo kilatya kilavuka kilei kilel kileli
kilelu kilerai kilesi kililo kiliswa kiloko kilonz kilonzi kilonzo kilu kilundo kilungya kiluva kilwake kim kimaiga kimaita kimaiyo kimaiywo kimambo kimani
kimanthi kimanzi kimarar kimari kimario kimaro kimaru kimasar kimasia kimata kimatu kimatwi kimbembe kimberly kimeli kimelil kimemia kimene kimeto kimetto
kimeu kimi kimilu kimina kimingichi kimirei kimitei kimiti kimito kimngetich kimnyole kimobo kimogol kimoi kimojino kimolo kimondiu kimongo kimori kimosbei
kimoson kimosop kimotho kimtai kimu kimuge kimugung kimuhu kimuli kimulwo kimunge kimungen kimungui kimunya kimurei kimurgor kimuri kimursoi kimutai kimuyu
kimwaki kimwele kimweli kimz kinabo kinama kinandu kinanu kinaro kindamba kindiki kingara kingau kingi kingoo kingori kingoriah kingsley kingston kinguli
kinjal kinoti kinsi kinuthia kinuva kinya kinyamal kinyanjui kinyari kinyash kinyashi kinyili kinyori kinyua kinyumu kinyungu kinyuru kiogora kioi kiok kioko
kiokos kiokoti kioks kiome kionga kiongera kiongi kioria kiox kipaa kipaati kipampi kipchabai kipchabas kipchalan kipchamasis kipchilat kipchirchir kipcho
kipchoge kipchoim kipchonei kipchu kipchui kipchum kipchumba kipchumo kipeli kipkatam kipkazi kipkebut kipkeino kipkeitany kipkelat kipkemboi kipkemei
kipkemeu kipkemoi kipkenda kipkenei kipkerer kipkerich kipkering kipketer kipketich kipkez kipkiriny kipkirong kipkirui kipkirwa kipkoech kipkoeche kipkoge
kipkogei kipkogey kipkomen kipkorios kipkorir kipkorom kipkoros kipkosge kipkosgei kipkoskei kipkosom kipkulei kipkurere kipkurgat kipkurui kipkut kipkuto
kipkwony kipla kiplabat kiplagat kiplagatt kiplamai kiplangat kiplangatt kiplaz kipleel kiplel kiplelei kiplelgo kipleting kipletting kiplimet kiplimo
kiplimoh kipling kiplithi kipmaiyo kipmetto kipmoi kipmutai kipngeiyo kipngeno kipngeny kipngetich kipngetuny kipngeywo kipngok kipnyole kiprato kiprigot
kiprir kipro kiprobor kiproitich kiprono kipronoh kiprop kiprotich kiprotin kipruget kiprugut kiprus kipruto kiprutto kipsaina kipsang kipsanga kipsaram
kipsat kipsato kipsebe kipsegut kipserech kipserem kipsergon kipsewer kipsiele kipsigei kipsigey kipsigot kipsimei kipsingi kipsirgoi kipsoi kipsomoi
kipsongok kipsongol kipsuge kipsugut kipsum kipsunoi kipsy kiptaam kiptabut kiptai kiptaiyat kiptalam kiptallam kiptanui kiptarus kiptegei kipteimet kiptemboi
kipterer kiptesot kiptiony kiptisya kiptoo kiptora kiptoros kiptorus kiptoz kiptuei kiptuga kiptugen kiptui kiptum kipturgo kipturkut kiptuu kipury kipyab
kipyas kipyatich kipyatoch kipyator kipyebei kipyeget kipyego kipyegomen kipyegon kipyeko kipz kirabo kiraga kirago kiragu kiraitu kiran kirangi kirango
kirathi kiratu kirera kireria kirgit kiria kiriama kiriamburi kirigia kirigiti kirigo kiriinya kiriiro kirika kirimi kirindo kiringi kiringo kirionki kiriro
kirit kirito kiritu kiriungi kirk kiroken kirong kirongo kironji kiror kirori kirtela kirubi kirugi kirui kiruja kiruki kirunda kirungie kirunya kiruri kiruru
kiruthi kirwa kisaka kisala kisali kisalu kisamo kisangau kisanya kisavi kisembe kisembo kisemei kisengese kiseu kishaga kisham kishor kishore kishoyian kisia
kisiangani kisila kisilu kisimba kisinga kisingu kisini kisipan kisiri kisitu kisivuli kisoi kisoka kisotu kisovo kissa kisughu kisungi kisyula kitaka kitati
kiteme kitesho kithae kithaka kithama kitheka kithembe kithendu kithi kithinji kithira kithokoi kithome kithongo kithuka kithuma kithumbi kithumbu kithure
kithusi kithyaka kitiku kitili kitilit kitinga kitipa kitiyo kitomari kitonga kitony kitonyi kitsao kittony kituku kituma kitumaini kitungulu kitur kitusa
kituyi kityo kiundu kiunjuri kiusya kivagala kivai kivali kivati kivaya kivelenge kiveli kiven kivihya kivila kivinda kivindu kivindyo kivoi kivonzo kivoto
kivunga kivunza kivunzi kivutha kivuti kivuva kivuyo kivyaa kiwanuka kiwelu kiwinda kiya kiyai kiyaka kiyeng kiyingi kiyondi kiyonga kizza klaus kleophas
klinton koak koang kobado kobia kobilo kobot kobusinge kobusingye kochale kodera kodongo koe koech kofa kogei kogelo kogo kogogo kogos koi koibarak koikai
koileken koima koin koinari koipitat koisikir koitaba koitalel koitamet koitee koitie koiyan koiyet kokane kokoi kokop koku kokugonza kokuhirwa kokushubira
kokwenda kolde kolil kolong kolum komakech komal kombo komen komenda komol komollo komolo komora komuhangi kon konana konchella konchellah kone konene kones
kong kongin konso konte konyango kool koome kopot koranda kore kores koriang koriata koricha koriech koril korinko korios koriow korir koriri koros koroso
koross kosang kosgei kosgey kosh kosiom koske koskei koskey kosy kotak kotecha koteng kothari kotol kotut kotuut kouko kowiti koyati koyi koyier koyo kris
krish krisho krisi kriss kristian kristine kristoff kristopher krop kruti krystal kual kuany kubai kubasu kubende kuboka kuch kudoyi kuek kueth kugonza kui
kulamo kulane kuldeep kulecho kulei kulet kulimushi kullow kulmiye kuloba kulow kulundu kuluo kulvinder kulwa kulwant kumar kumare kumburu kun kunal kune
kungu kunkuru kunow kuntai kuol kur kureko kurere kurgat kuriah kurji kurt kurui kurwa kusasira kuse kusiima kusow kut kutol kutondo kutswa kutto kuya kuyo
kuyoni kwach kwaka kwalia kwambai kwambo kwamboka kwambox kwambz kwamo kwanya kwasu kwayu kweka kwemoi kwena kwesiga kweyu kwicha kwizera kwonyike kwurui
kyagulanyi kyakimwa kyalimpa kyalo kyaloh kyalz kyambadde kyambi kyando kyania kyanza kyarimpa kyarisiima kyaruzi kyengo kyenze kyeva kyeyune kyla kyle kylian
kyoko kyokusiima kyomugisha kyomuhendo kyondu kyoshabire kyove kyule kyuli kyumbua kyungu labaan laban labeja labron ladak ladan ladhan lado ladu laetitia
lafte lagat lagu laila lailah laiser laizer laker laketch lakhani lakhanpal lakhman lakony lakot laku lalani lalit lalji lambert lamech lameck lamek lamunu
lamwaka lancelot landry langat langish lanoi lanyero lapolo laqman larisa larissa larry lasiti lata latif latifa latigo latim latisha lato laura laurah
laureano laureen laurence laurene laurent laurian laurie lav lavenda lavie lavii lavin lavina lavine lavinia lavy lawi lawie lawino lawr lawrance lawrence
lawrent lawrie lawro laxmi layet layla lazaro lazarus lea leah leakey leandra leandre leandro leanne leary lee leena leeroy legis leila leina leisagor
leisimpir leitore leitoro lekakeny lekalaile lekalgitele lekalkuli lekamario lekanayia lekarabi lekarokia lekatapan leken lekerei lekesike lekimenju lekinit
lekishon lekolool lekoomet lekorere leku lekudere lekuraa lekuta lekuton lekuyie lel lelait lelegwe lelei lelekoitien lelelit lelemusi lelenguyah lelesara
lelesiit leletur lelgo lelise lelit leliti lelmet lelo leloldongai lema lemaiyan lemako lemantile lemanyas lemargeroi lemarkat lemarkoko lemarti lemasagarai
lemashon lemasula lemathion lemayian lemein lemeitarai lemeteki lemeyan lemi lemirgas lemiso lemlem lemma lemmy lemomo lemoosa lempaira lemparamai lempei
lempushuna lemuel lemurt lemuya len lena lenah lenai lenaingara lenaitorono lenaiyarra lenakiyo lenamarle lenantoiye lenaola lenapir lenard lenareu
lenasakalai lenawasae lenchodo lendira lengai lengees lengerded lenges lengewa lengima lengoki lengoyap lengupae lenguris lenguro lengusuranga lenguyo lenin
lenkaak lenkai lenkoe lenkoidi lenkoina lenku lenkupae lenkusumo lennox lenny lenoipiyie lenolkulal lenolngenje lenongosie lenoosurai lensa lentaano lentaaya
lentoimaga leny lenyakopiro lenyokopiro leocadia leokadia leon leonado leonald leonard leonardo leonel leonell leonia leonida leonidas leonie leonora leonorah
leons leopold leorto leparachau leparasanti lepario leparkeri leparleen leparmorijo leparpirnyin leparsula leperes lepeta lepiile lepirikine lepitiling lepore
leporole leraa lerabei lerai leramat lerantilei lerapayo lerebaiyan lereno leresi lerewan leritoo lerkulay lerno leroshi lerosion leroy lerte lesaiwua lesakut
lesamana lesamaya lesamo lesampei lesanchu lesarge leseiyia lesepe lesepen leshan leshankoi leshimpiro leshoomo leshore leshornai lesiamon lesian lesiil
lesimpir lesingiran lesinik lesipiti lesirayon lesirikali lesirkan lesley leslie lesoloiya lesootia lesorogol lesote lester lesuuda letamin letangule letaon
letapo letarkwas letato letaya letebrhan leteipa leteipan letele leti leticia letimalo letinga letinina letipila letirok letisia letiwa letiyia letizia
letoiye letoluo letoole letore letorori lettie letty letuaa letura leturuan letutuan leuka leul leunita levi levin levina levis leviz lew lewano lewarani
leweri lewin lewis lewy lex lexy leyagu leyaile leyian leyla liah liam libaan liban liberata libese libnah libuko liddy lidia lidiya lidonde lidya liganga
lihanda lihavi lihepa likhanga likhaya likokola likonda likoye likwelile lilako liley lilian liliana liliane lillian lillias lillie lilly lilumbi lilz limbu
limera linah lincoln lindah lindon lindsay linet linete linette linford linnet linus lionel lipokwo lipumba lisa lisimba lisper lisutsa litho litondo litswa
litunya livia livingston livison liya liz liza lizabeth lizah lizbeth lizer lizy lizz lizzie lizzy lkati lloyd lmarkin lobeyok loboi loboitong lobolia lobong
lobuin lobunei loburu lochaale lochakai lochakula locham lochelei locheremoi locheria lochilangole lochodo lochoro lochuch lodeke lodeng lodepe lodhia lodinyo
lodio lodoe lodukae lodunga logiel logilae logiron logotu loibor loice loikop loiparukai lois loisa loise loishorua loitemu loitemwa loitiptip loito lojao
lojore lojung lok lokaale lokai lokalei lokamar lokapel lokaran lokawa lokeno lokere lokerio lokeris lokeruman lokeun lokho loki lokidor lokiru lokitela
lokitoe lokiyo loko lokodi lokodo lokoel lokol lokolio lokombo lokomol lokope lokor lokora lokorikeju lokorio lokoro lokorot lokorwa lokosang lokosi lokoyen
lokuam lokudo lokule lokuno lokuruka lokuwam lokwa lokwale lokwaliwa lokwang lokwanyi lokwawi lokwel lola loldepe lolem lolepo lolibo lolimo lolita lolkeris
lolkidepa lolkidienya lolkinyei lolmingani lolmodooni lolokuru lolonyekwe lolosoli lolpisia loltienya lolwerikoi lomada lomaler lomanat lomariwo lomeiku
lomejen lomekwi lomelo lomer lomil lomongin lomongo lomonyang lomorukai lomorut lomosingo lomudang lomude lomulen lomuria lomurodo lomwa longar longolan
longole longoletum longor longori longoria longronyang longura longures lonyaman lonyangapuo lonyangiro loontubu lopae lopaki lopei lopeikou lopem lopetet
lopeto lopeyok lopir lopodo lopolok loporna loporon lopuke lopus lopusikou loreen loremoi loren lorena loreng lorengei lorengelem lorenzo lorine lorinyok
lorionokou loripo lorita loriu loriwo lorna lornah loro lorogoi lorot lorowa lorraine lorukudi lorumor lorunyei lorus losambe losefine losekon loshipai
losiakou losike losikiria losikou losil losotua losuru lotabo lotay lotee lotela lothar lotiira lotike lotir lotodo lotome lotuk lotuko lotukoi lotuliatum
lotum louis louisa louise loum loupa lourdes louren lourien lovelace loveness lovine lowassa lowell loweri loweto lowoi lowoton loyapan loyd loyeit loyelel
loyieo loyomo ltungai luak lual luambano lubaki lubale lubanga lubano lubega lubeleje lubembe luben lubengu lubia lubinza lubisia lubowa lubwama luc luca
lucas luce luchagula luchivya luchu lucia lucian luciana lucianah luciano lucie luciee lucille lucinda lucius lucy lucyann ludenyo lueth lugadiru lugalia
luganda luganji lugano lugard luggya lugo lugola lugolobi luhaga luhalo luhangala luhende luis luisa luiza luka lukalo lukas luke lukhanyu lukhoba lukindo
lukman lukoki lukoko lukorito lukosi lukoye luks lukumay lukusa lukuvi lukuya lukwago lul lule lulit lumala lumatete lumbala lumbasi lumiti lumonya lumu lunah
lunalo lunani lunyasi lupao luqman lusajo lusala lusamamba lusamba luseka lusekelo lusenaka luseno lusewa lushinge lusimba lusinde lusweti luta lutaaya lutalo
lutaya lutete lutgard luthar luther luul luvai luvanda luvembe luvinzu luvisia luvuno luvutse luyali luyegu luyinda luyindula luyundi luzman luzolo lwaboshi
lwamba lwambi lwanga lwangu lwasa lwegado lwenge lwenya lwichi lwili lwosi lwoyelo lyatuu lyd lyda lydi lydia lydiah lydie lyds lyimo lyle lyman lyna lynah
lynda lyndon lynet lynette lynetter lynn lynne lynnet lynnete lynnie lysander maadey maangi maapia maathai mabel mabele mabil mabinda mabior mable mabonga
mabor mabuka mabuko mabula mabuya maca macalin macdonald macha machaa machabe machan machani machanje machar macharia macharo machelo machera machibya machiek
machimo machini machio machogu machoka machot machuka machuki machumu maci mack mackdonald mackenzie maclean macline macloud macmillan macrina macua madara
maddie madegwa madeline mademu madete madhu madiavale mading madira madison madlyn madoka madol madonna madut mae mafabi mafie mafuru magabe magaga magaigwa
magaiwa magak magara magati magawa magda magdalen magdalena magdalene magdaline magdalyne magdy magembe magena magero magesa mageto magezi maggie maggy
maghanga maghasi magi magie magige maginga magiri magnus mago magogwa magoko magolo magoma magombe magomere magori magoro magrate magret magreth mags maguek
magufuli maguhu magut magwi mahad mahadi mahado mahalon mahamed mahamoud mahamud mahat mahboub mahbub mahder mahdi mahenzo maherali mahesh mahfoudh mahfudh
mahfuz mahinda mahindu mahinyila mahir mahlet mahmood mahmoud mahmud mahoka mahona mahoro mahugu mahuru maigua maigwa maika maiko maikoh maikut mailanti
maimai maimu maimun maimuna maina mainash mainek maingi mainye mairi mairura maish maisiba maisori maitai maitha maitho maithya maithyo maito maitumu maiwa
maiyani maiyo maiywa majid majida majok makai makame makanyengo makanzu makarios makau makda makeda makena makengo makenz makenzi makhakha makhandia makhanu
makheti makhulo makibia makiese makka mako makoi makokha makola makomere makona makonda makone makongo makonjo makonyango makorani makorere makori makotsi
makove makowade makoye makoyo makrina makuac makuach makuei makumbi makunda makur makuri makuthu makuto makwaia makwei makworo malachi malachia malack malaki
malakia malakwen malala malalah malano malaq malaso malcolm malcom malcon malde malecela malek maleko malemba malenya malhotra malibe malich malicha malik
malika malinda maliro malit malith malkiel mallicha mallya malo maloba malok malombe malong malonga malongo malonza malou malova malual maluk maluki maluku
malunde malusi maluvu malvine malya malyun mamer mameri mamo manani manase manases manasse manasseh mandago mandavia mande mandeep mandela mandere mandhry
mandisa mandy manegene manek mangala mangale mangare mangeni mangerere mangla mangok mangoka mangoli mangoo manguliechi mangusho manilal manina manirakiza
manish manji manjit manjula mankura manoah manoj manoti manpreet mansoor mansour mansukhlal mansur mantaine manthi manu manuel manumbu manut manwari manyala
manyang manyasa manyasi manyeki manyim manyok manyonge manyonyi manyura manza maonda maore mapelu mapunda marami maranga mararo marc marcel marcela marceline
marcelino marcella marcello marcellus marco marcos marcus marek maren marete margaret margareta margaritta marge margery margie margrate margret marguerite
mari maria mariach mariah mariam mariama mariamu marian mariana mariane marianne mariash marich marie mariera marietha marietta mariga marigi marigu mariki
mariko marilyn marilyne marimbo marimi marindi mario marion maripet marita maritim marius marjani marjory marki markie marko markomen markus marleen marlene
marley marlon marlone marlvin maro maroa maroko marsella marshall marta martha marthah marthy martin martina martine martinez martino martins martinus marto
martoh marty maru marube marucha maruga maruhi maruru marvin marvine marvins marvis marwa marwan mary maryam maryama maryamu maryan maryann maryanne maryjane
marylee marylyn marylyne maryrose marystella marystellah masafu masakha masakhwe masaku masalu masanja masanta masara masarie masawa masawe maseke masele
masengeli masereka masero masese masesi masha mashabella mashimba masiaga masiaine masibo masiga masikonde masila masima masiolo masira masitsa masiva masolo
masongoi masoo masosa masoud massawe mastaki masud masudi masunga maswai maswi masyuki matabaro matacha matagaro matampash matara matasa mateget matelong
mateo materu matha mathaai mathagu mathai mathangani mathara matharu mathayo mathea mathei matheka mathenge matheri matheus mathew mathews mathias mathieu
mathina mathiu mathius mathu mathuva mati matiangi matiko matiku matilda matildah matilder matinde matini matiop mativo matiya matoke matolo matonda matondo
matonya matoro matovu matrona matsitsa matt mattew matthew matthews matthias matuku matundura matunga matur matwere maube maubi maud maude maugu maundu
maureen maurene maurice maurie maurin maurine mauritius maurizio maurus mavia mavindu mavinga maviti mavoo mavuti mawanda mawejje maweu mawia mawien mawioo
mawira mawji mawut max maximilian maximilla maximus maxine maxmillian maxon maxwel maxwell mayabi mayah mayaka mayanja mayar mayele mayen mayende mayiani
mayieka mayienda mayienga mayiga mayik maymuna mayol mayom mayore mayoyo mayunga mayur mayuya mazengo mazera maziku mazrouie mazrui mbaabu mbabazi mbae mbai
mbaka mbakaya mbalo mbalu mbaluka mbaluks mbambu mbarak mbaraka mbaria mbarire mbarouk mbaru mbasha mbashu mbatha mbatia mbatiah mbau mbayo mbazira
mbazumutima mbeche mbeka mbela mbelenzi mbelwa mbemba mbenge mbenza mbeti mbeyu mbighi mbijiwe mbilinyi mbinda mbindyo mbiro mbiru mbirua mbirwe mbise mbitha
mbithe mbithi mbithuka mbiti mbiyu mboche mbochi mbodze mbogholi mbogori mbogua mbok mbola mbole mboloi mbom mbombo mbondo mbonihankuye mbonimpa mbori mbote
mbothu mbowe mboyo mbuchi mbugua mbui mbuke mbula mbuli mbulwa mbunda mbure mburi mburu mburugu mburush mbusa mbusya mbuthi mbuthia mbuti mbutu mbuva mbuvi
mbuvu mbuya mbuyamba mbuyi mbwambo mbwika mcdonald mcharo mchome mdzomba meaza mecha mechtilda mectilda medad medhanit mediatrice meeli meena meera meg meghji
megy mehbub mehta mehul meikoki meitamei meitiaki mekatilili mekdes mekonnen mekuria mel melaku melania melanie melanya melchior melchisedek melchizedek melda
melech melese melisa melissa melkamu melkiori melkisedek melkizedek mell melly melodie melvin melvina melvine melvis mely memusi menge mengich mengistu menjo
meoli mephibosheth mepukori merab merali merc mercel mercelin merceline mercellus mercelyne mercie mercii mercyline mercylyne mercyy meredith meresia mereu
merga meri meriam merid merilyn merin merina merlyne merolyne meron mersh merveille meseret mesfin mesha meshach meshack meshark mesheck meskerem messi
mestawet metet methuselah metian metito metrine metrobius metto metusela meyoki mfinanga mfuranzima mgandi mgaya mgaza mghalu mghanga mghendi mghoi mghonyi
mgonja mhagama mhando mhoja miano mibei mibui miburo micah micahel mich michael michal micheal michel michelangelo micheline michell michelle micheni michie
michy mickey mickson micky midenyo midiwo mido miencha migot miguel migui migwe migwi mihayo miheso mihir mihret mijok mika mikael mikaya mike mikel mikey
mikhail mikiara mikwa milan milanoi milca milcah mildred mildy mili milicent milie milka milkah milkie milla millan millicent millie millinga milly millycent
milton mim mimanyara mimmoh mina minal minale minani minayo minesh miningwo minja minneh minnie minoo minoti minza mipawa mirabel mirabelle miranda mirara
mirembe mireri mirgichan miri miriam mirian mirieri mirii mirindi miringu miriti mirko mirriam mirugi misael misaeli misago misati misganaw mish misha mishael
misheck mishek mishi misigo misiko misoi misrak mistry mitch mitchel mitchell mitchelle mitchie mitei mitema mitesh mithamo mithanga mithwani mitiku mitonga
mitto mituga miungi miyienda miyo miyogo mkachilamu mkaghoro mkala mkalimoto mkalla mkambe mkamburi mkanjala mkapa mkawasi mkilindi mkowa mkuya mkwama mlala
mlatie mlay mlekwa mlela mlelwa mligo mloli mlowe mlungwana mmaitsi mmarete mmari mmasi mmata mmbaga mmbaha mmbando mmbijiwe mmboga mmbone mmugambi mmuriithi
mmworia mnabea mnali mnangat mndeme mndolwa mnunduma mnyamagola mnyambo mnyazi mobegi moburi mobutu mochache mochama mochengo mochere mochiemo mochoge mochoki
mochoronge modesta modester modha modi moemi moenga mogaka mogambi mogeni mogere moges mogesi mogikoyo mogire mogiti mogoa mogoi mogusu mogute moha mohaa
mohabe mohamad mohamed mohameddi mohamedi mohamednoor mohamednur mohammad mohammed mohamoud mohamud mohan mohandas mohd mohdin mohe mohele moherai mohere
mohindra mohit mohsin moibi moige moinan moinani moindi moinket moises moiywo mokamba mokandu mokaya mokeira mokili mokoi mokono mokora mokoro mokoya mokua
moledina molel moline molla mollel mollie molly molu momaima momanyi momash mona monanka monari monata monda mongala mongare mongere mongeri mongina mongosaro
monic monica monicah monie moniq monique montet mony monyangi monyenye monyoncho mooke moonka moore mor mora moraa moraash moracha moragwa moranga morara
morbe mordecai mordechai moreen morgan moriaso morice morin morine moris moriso morison moro morogo moronge moronkei moronya moroto morowa morphat morri
morrice morris morrison mortimer moru moruri mosbei mose mosee moses moseti mosh mosha moshe mosiany mosiara mosigisi mosioma mosira mosomi moson mosoni
mosonik mosoti motanya motari motende motieri motogwa motuka moturi moureen mourin mourine mowlana mowlid mowliid moyaki moyiae moywaywa moz moza moze mozee
mpaayei mpagi mpapa mpario mpatinga mpawenimana mpeti mpiana mpiima mpoe mpoke mpoyo mpoza mpungu mpusia mputu mrema mrinkanya mrira mrisha mrisho mroso
mruttu mrutu msabi msaki msangi msanjila msele mseti mshana mshila msigwa msonga msuya mtei mtenga mtui mualim muamba muange muanza muasa muasya mubarak
mubaraka mubiala mubiru mucee muchai muchana muchane muchangi muchara mucheke muchemi muchena muchene mucherah mucheru muchina muchira muchiri muchoka muchoki
muchoks muchora muchugia muchuha muchui muchuku muchungi muchungu muchunku muchunu muchuri muco mucyo mudachi mudaki mudamba mudambi mudanya mudasia mudasir
mudavadi mudegu mudeizi mudeyi mudhar mudibo mudoga mudogo mudoma mudonga muema muendo mueni muga mugabe mugabekazi mugabi mugabo mugacha mugaine mugalizi
mugalo mugalu mugambi mugambo muganda mugane muganyizi mugara mugaruka mugarura mugasia muge mugechi mugenda mugendi mugeni mugenzi mugera mugeri mugerwa
muggaga mugi mugide mugira mugisha mugito mugo mugodo mugoh mugoli mugongo mugono mugosi mugua mugucia muguimi muguku mugume mugun mugure mugureh mugusuhi
mugwanja mugweru mugwika mugwimi mugwiria mugyabuso mugyenyi mugz muhagachi muhairwe muhamad muhambe muhamed muhammad muhammed muhanda muhanguzi muhanji
muhati muhavi muhere muhereza muhia muhidin muhika muhima muhimpundu muhindo muhingo muhinja muhire muhiri muhirwa muhitira muhiu muhiyadin muhochi muhoho
muhonja muhonza muhoozi muhoro muhoya muhoza muhsin muhu muhugu muhuhu muhumed muhumud muhumuza muhungi muhuthu muhwezi muhyadin muia muigai muigei muigua
muikamba muikia muimi muinde muindi muinga muingo muirigi muirigo muiru muiruri muish muisyo muita muite muitha muithya muiyuro mujinga mujuni mukabana
mukabane mukabi mukaburu mukagasana mukai mukaisi mukalay mukalo mukamana mukamba mukami mukamurenzi mukamusoni mukamwiza mukamz mukandayisenga mukandoli
mukanga mukangai mukangu mukangwije mukankubito mukankusi mukantwari mukanzi mukaria mukarugwiza mukarurangwa mukasa mukashema mukasine mukasonga mukeba
mukeku mukele mukendi mukera mukere mukesh mukeshimana muketha mukhaye mukhebi mukhongo mukhooli mukhtaar mukhtar mukhu mukhula mukhwana mukhweso mukiibi
mukindia mukira mukiri mukiria mukisa mukisira mukobero mukolwe mukoma mukomunene mukonambi mukonyo mukonyole mukonza mukora mukosi mukoto mukoya mukoyani
muktar mukua mukuba mukuha mukuhi mukui mukula mukulu mukuna mukundane mukundi mukundwa mukunga mukunya mukunzi mukuria mukurima mukuti mukuva mukwana mukwaya
mulaa mulago mulama mulamba mulamula mulanda mulandi mulati mulatya mulefu mulei mulelia mulenda mulera muleshe mulevu mulewa mulez muli mulievi mulili mulima
mulindwa mulinga mulinge mulinya mulira mulji mulki muloki mulokozi mulomi mulonda mulondo mulongo mulonzi mulonzya mulu mulugeta muluka mulumba mulunda
mulunesh mulungi mulunji mulupi mulusa mulusweti mulwa mulwana mumali mumba mumbe mumbere mumbi mumbish mumbo mumbua mumbura mumbz mumeita mumelo mumin mumina
mumo muna munala munandi munanga munawar mundia munene munezero munga mungai mungala mungania mungara munge mungiria mungou munguti muniafu munialo muniko
munini munir munira munishi munisi munju munke munoko munoru muntet munuhe munuve munya munyagwa munyakazi munyambu munyampundu munyandamutsa munyaneza
munyangaju munyao munyasa munyasia munyasya munyaya munyaz munyazi munyekenye munyeki munyendo munyeria munyes munyi munyika munyiri munyiva munyoki munyori
munyua munyui munywoki muok muoka muoki muola mupa mupenzi muqtar murage muragi muragu muraguri murai murambi murangiri murango muranja muranjau murathe
murathi murathimi muraya murega muregi murei mureithi murekatete murema muremi murenga murengerantwari murenzi murero murgor murhula murianki muridi muriel
murigi murigia murigih murigo murigu muriira muriithi muriko murima murimi murimu muringi murira muriranja muriro murish murithi murithii muriu muriuki
muriungi muriz murkomen murogi muroki muroko murongo murora murphy murray murrey mursal mursoi murtaza muruatetu muruga murugami murugara murugi murugu murugz
muruiki muruiru murumbi muruna murunga murungi murunya mururi muruthi murutu murwa musa musabyimana musafiri musakali musalam musalia musalim musamali
musambai musamia musanga musangi musango musasia musau musavini musavyimana musdaf musee musei musembe musembi musenga museo musere museve museveni
mushagalusa mushengezi mushi mushimiyimana mushumbusi musiambo musiko musikoyo musila musili musilu musimbi musindalo musinde musinga musinguzi musinzi musita
musitia muslima musoga musoke musoki musomi musotsi mussa mustafa mustafe mustansir mustapha musumba musundi musungu musuni musunza musy musya musyani
musyimbi musyimi musyoka musyoki muta mutabazi mutahi mutai mutakyahwa mutalemwa mutamba mutambo mutambuki mutanu mutanyi mutave mutavi mutebi mutegi
muteithia mutembei mutemi mutenyo mutero muteru mutesasira muteshi mutesi mutethia muteti mutevu muthai muthaka muthama muthami muthamia muthanga muthangya
muthanje muthar muthaura muthe muthecha muthee muthemba muthembwa muthengi muthenya mutheu mutheus muthiani muthigani muthike muthini muthiora muthira muthoga
muthoka muthoki muthomi muthondu muthoni muthora muthoz muthua muthui muthuku muthumbi muthungu muthuo muthuri muthus muthush muthusi muthuuri mutia mutibo
mutie mutiembu mutiga mutimba mutinda mutindi mutio mutiria mutirithia mutish mutisia mutiso mutisya mutoka mutola mutombo mutoni mutonyi mutoro mutsami
mutsotso mutu mutua mutugi mutugu mutuku mutuma mutumba mutune mutunga mutungi mutungwa mutunkei mutura muturi muturia mutuva mutuyimana mutuz mutwiri mutwol
mutyaba muumin muuo muvea muvengei muvinya muwanga muya muyale muyanja muyera muyesu muyhidin muyingo muyoka muyonga muyu muyuka muyuku muyumbu muzaki muzee
muzembi muzoora muzungu muzusangabo mvuyekure mwabaya mwabi mwabili mwachai mwachala mwacharo mwachi mwachiro mwachiti mwachofi mwachongo mwachuma mwadena
mwadi mwadilo mwadime mwaduna mwadzaya mwadzombo mwadzugwe mwaeke mwafaghu mwagandi mwaganyuma mwageni mwaghania mwaghesha mwago mwagona mwagude mwaguni mwai
mwaija mwaijande mwaikambo mwaipaja mwaipopo mwaisela mwaiwe mwajabu mwajambia mwajao mwajirani mwajuma mwakabanga mwakachola mwakai mwakala mwakalebela
mwakalinga mwakalu mwakanjuki mwakanongo mwakarani mwakasege mwakasira mwakatobe mwakavi mwakideu mwakidudu mwakidzo mwakifuna mwakilenge mwakima mwakimaki
mwakio mwakipesile mwakirindo mwakiringo mwakisha mwakisyala mwakitau mwakitwange mwakiwiwi mwakoi mwakombe mwakomboo mwakufunda mwakugu mwakulola mwakulomba
mwakurya mwakuwona mwakwere mwakyembe mwakyoma mwakyusa mwalati mwalegha mwalenga mwalewa mwalili mwalimo mwalo mwalongo mwaluma mwalungo mwalupa mwalwala
mwalyosi mwamachi mwamanda mwambacha mwambene mwambi mwambingu mwambire mwambota mwambua mwamburi mwamidi mwamisi mwamlole mwamnyange mwamodo mwamtunza
mwamunyi mwamutsi mwamuye mwamvita mwamvua mwamwaja mwamzandi mwanaamina mwanaarabu mwanabibi mwanafatuma mwanah mwanahalima mwanahamisi mwanaharusi mwanahawa
mwanaheri mwanaidi mwanaisha mwanajibu mwanajuma mwanake mwanakheri mwanakombo mwanalima mwaname mwanamisi mwanamize mwanamkasi mwanamkuu mwanamvua mwananuru
mwanapili mwanarusi mwanasaumu mwanash mwanasha mwanasiku mwanasiti mwanatumu mwanauba mwanaulu mwandale mwandango mwandaro mwandawiro mwandisha mwandoe
mwandoro mwandosya mwangale mwanganda mwangangi mwangatu mwange mwangeka mwangemi mwangi mwangoka mwangolo mwangoma mwangombe mwangome mwangona mwangosi
mwangudza mwanguku mwania mwanika mwaniki mwanjala mwanjelwa mwanne mwanri mwansasu mwanthi mwantum mwantumu mwanyagetinge mwanyanje mwanyasi mwanyota
mwanyumba mwanzau mwanzia mwapachu mwara mwarage mwarandu mwarania mwarari mwariama mwariri mwaro mwarome mwaromo mwarua mwaruma mwaruwa mwas mwasaghua
mwasambu mwasaru mwasera mwash mwashamba mwashigadi mwashimba mwashumbe mwasi mwasina mwasingo mwasiti mwass mwasya mwatabu mwatela mwatete mwathe mwathi
mwatime mwatsahu mwatsefu mwatsuma mwatu mwatua mwatumu mwatumwa mwau mwaura mwauraku mwavali mwavita mwavu mwavuna mwawana mwawasi mwawaza mwawughanga
mwayama mwayele mwayuma mwazala mwazighe mwazito mwazo mwazuri mwebaze mwebi mweha mwei mwelu mwencha mwendia mwendu mwendwa mwendz mwenesi mwenja mwenje
mwenji mwenjwa mwenze mwepu mwereria mweresa mwero mweru mwesige mwesigwa mwesigye mwetich mweu mwiandi mwihaki mwihia mwihuri mwijaka mwijo mwijuma mwikabhe
mwikali mwikaz mwikwabe mwikya mwilambwe mwilaria mwilu mwine mwinga mwinuka mwinyihaji mwinyikombo mwinzi mwiraria mwirigi mwiruti mwisa mwise mwish mwita
mwitari mwithiga mwithimbu mwiti mwitiki mwix mwobobia mwok mwoloi mwololo mwongela mwongeli mwongera mwonjaru mworia mworoa mwova mwovi myles myra myrah
myriam myron naaman nabaala nabaasa nabacwa nabaggala nabakooza nabakwe nabal nabalayo nabangala nabangi nabaru nabasirye nabasumba nabatanzi nabawanuka
nabayinda nabbosa nabea nabei nabenyo nabhan nabiki nabil nabila nabintu nabirye nabisere nabisino nabitaka naboi nabongo nabot nabuganda nabuin nabukalu
nabukelembe nabukenya nabukwangwa nabulo nabunjo nabunya nabutola nabututu nabuuma nabuyole nabwami nabwana nabwera nabwire nachuch nachukuli naciima nadapal
nadia nadifa nadifo nadine nadio nadoki nadome nadung nadzua naeem naftal naftali nafu nafula nafuna nafush nagawa nagayi nagda naggayi nagpal nagrecha nagudi
nagujja nahabwe nahashion nahashon nahason nahayo nahdi nahima nahimana nahishakiye nahor nahum nahun naibei naigaga naiguta naikedi naikena naikumi naikuni
nailantei nailejileji nailepu nailois naima naimadu naimutie nainyoo naipanoi naipasoi naipei nairenge nairesiae nairuko naisenya naishorua naisiae naisianoi
naisimoi naisoi naisola naisula naisunyu naita naiteto naitore naituriai naiyeyo naiyoma najat najib najma najore nakabiri nakabugo nakabuye nakacwa nakafeero
nakaggwa nakai nakakande nakal nakalei nakalema nakalembe nakalyango nakamais nakamatte nakamya nakanjako nakanwagi nakanyike nakaran nakasagga nakasi
nakasujja nakato nakatudde nakawesa nakawombe nakawooya nakawuki nakayenga nakayima nakayiza nakazibwe nakazzi nakeel nakeno nakhabi nakhaima nakhanu nakhatan
nakhayenze nakhisa nakholi nakhumicha nakhungu nakibinge nakibirango nakibirige nakibuuka nakibuule nakidde nakidor nakiganda nakigozi nakigudde nakiguli
nakimuli nakinei nakintije nakintu nakirijja nakiru nakirya nakisozi nakitare nakitela nakitende nakitto nakiwala nakiyaga nakiyemba nakiyimba nakiyingi nakku
nakoel nakoli nakolong nakomwa nakorot nakuam nakudo nakudu nakupura nakusi nakuwam nakwam nakwang nakwawi nakyanzi nakyejwe nakyeyune nalangu nalekha nalem
nalepo naliaka nalianya naliash nalibe nalika nalimlim nalini naliz nalonja naloturesh naluande nalubega nalukenge nalukowoi nalukwago nalule nalumansi nalumu
nalunkuma nalutaaya nalwadda nalwanga nalwenge nalweyiso nalwoga nalyanya namaan namachanja namae namaganda namagembe namagga namaita namakula namala namale
namalwa namana namanda namanya namara namarome namasaka namata namatovu namawejje namayanja namayega namayi namayian namayiana namazzi nambafu nambalirwa
nambanga nambasa nambatya nambejja nambi nambirige nambiro nambooze nambozo nambunga nambuya nambuye namelok namer naminit namirembe namisi namkoko namoe
namoit namoni namono namoru nampaiyo nampala nampaso nampayio nampewo nampiima nampijja namrata namsimbaeli namtumba namu namubiru namuddu namugabo namugenyi
namugerwa namugga namuggala namugosa namukasa namukhula namukisa namukwaya namulala namulanda namuleme namuli namulindwa namulondo namunyak namunyu namuria
namusisi namusoke namusonge namutebi namutosi namuwanga namuwonge namuya namuyanja namuyemba namuyiga namwaka namwamba namwaya nana nanana nanc nancie nanciy
nancy nandaa nandasaba nandemu nandhra nandonde nandudu nandwa nanetia nanfuka nangami nangekhe nangida nangila nangiro nangobi nangodia nangolol nangunda
nangurai nangwe naniki nanjala nanjego nanji nankabirwa nankinga nankumba nankunda nankwanga nankya nannozi nannyonga nanok nanono nansamba nansereko nansi
nansubuga nanta nantaba nantale nantari nantege nanteya nanteza nantongo nantumbwe nanyama nanyanga nanyanzi nanyok nanyoki nanyokia nanyonga nanyonjo nanyore
nanzala nanziri naom naome naomi naomie naomy napae napem naperit napeto napeyok naphtal naphtali naphtaly napoe napokol napoleon napthali napuu naramat naran
nardos narendra nareng naresh naresia nareyio nariamu narikae narikuni narinder nariyio narmasina naropil narot narupe nas nasambu nasarieku nasaru nasasira
naseeb nasekon nasenya naserian nasha nashami nashash nashau nashiegie nashipae nashipai nashon nasib nasibo nasieku nasike nasiku nasila nasiloli nasim
nasimiyu nasinkoi nasinyen nasipwondi nasir nasirumbi nasiuma nasoro nasozi nasr nasra nasrah nasri nassaka nassali nassari nassazi nassir nassolo nassor
nassoro nassozi nassuna nasteexo nasteha nasteho nasubo nasur nasuru nasuuna nataana natabo nataiya natalia natalie natasha natecho natee nateku natelej
natembeya nathalie nathan nathanael nathaneal nathanial nathaniel nathoo nathwani natiir natir natito natome natsinet nattabi natuhwera natukoi natukunda
natwol naukot naum naushad navin navneet nawal nawanga nawanjaya nawekesa nawesit nawire nawoi nawoya nayanae nayebare nayia nayianoi nayiga nayna nayolang
nazarene nazario nazir nazziwa ncabira nchagwa nchama nchemba nchia nchimbi nchoga nchogu nchore ncooro ncurubi ndaba ndabi ndagano ndagijimana ndagire ndago
ndahayo ndahimana ndaka ndalana ndalila ndamage ndambiri ndambo ndambu ndambuki ndana ndanu ndaro ndathi ndatimana ndava ndavi ndawula ndaya ndayambaje
ndayikengurukiye ndayiragije ndayisaba ndayisenga ndayishimiye ndayizeye ndayiziga ndeda ndegwa ndegwaini ndei ndeke ndekirwa ndemo ndemwa ndengeyingoma nder
ndereba ndereyimana nderitu ndeshimaoni ndeta ndete ndeti ndeto ndeva ndhine ndhuwa ndiba ndibalema ndich ndichu ndiege ndiema ndihokubwayo ndikubwimana
ndikumana ndile ndili ndimbiri ndinda ndindi ndingori ndinguri ndinya ndinyo ndirangu ndiritu ndish ndisi ndisya nditi ndiwa ndizeye ndolo ndombi ndong ndonga
ndoni ndonji ndonye ndosi ndua nduati nduba ndugire ndugo ndugwa nduhi nduhiu nduko nduks nduksy nduku ndulu ndululu nduma ndumbi ndumia nduna ndunda ndune
ndunga ndunge ndungi ndungu ndunguru ndungz nduor nduriri nduruhi ndururi ndurya ndush nduta nduti nduto nduts ndutu nduva nduwarugira nduwayezu nduwayo
nduwimana ndwaru ndwiga ndyamukama ndyanabo neal nebat nebert ned neel neela neeta neftali negash negussie neha nehemia nehemiah nehemya nehondo neil nekes
nekesa nekoye nel neleku nelia nelima neliuh nelius nella nellie nelly nelo nelso nelsoh nelson nelsy nelusweti nelvin nemasi nemayian nemuel nemwel nengo
nenkaai nenkai nentikoi nepaiso nephat nephath nerea nereah nerento nerima nerius nero nesaiyio nesaru nesaya nestah nestor neto netsanet netty neville newto
newton ngaara ngaari ngabire ngabo ngabonziza ngach ngacha ngahu ngaira ngalu ngalula ngamate ngami nganda ngandu nganga ngangira ngango nganjo nganyi
ngarambe ngari ngaruiya ngasa ngash ngasike ngassa ngasura ngatara ngathi ngatho ngatia ngats ngau ngbanda ngbanzo ngechu ngeiywa ngeiywo ngeki ngele
ngelechei ngeleja ngelel ngemu ngendahayo ngendahimana ngendakumana ngendakuriyo ngendo ngeno ngeny ngera ngere ngerechi ngesa ngeso ngethe ngeti ngetich
ngetuny ngeywo ngichu ngige ngigi ngikor ngila ngile ngilu ngima ngimor ngina nginya nginyi ngirinshuti ngirita ngisirei ngiti ngitira ngobi ngobia ngobya
ngocho ngoci ngode ngoga ngoge ngoi ngoie ngoima ngoitoi ngoje ngok ngoka ngola ngolemoi ngolepus ngolo ngombo ngomi ngomo ngonde ngondi ngonga ngongi ngongo
ngonyani ngonyo ngonzi ngor ngoriareng ngorok ngorongo ngoru ngosh ngososei ngotha ngotho ngove ngowa ngowi ngoy ngoyi ngubia nguchu ngugi ngugz ngui nguku
nguli ngulu ngulutu nguma ngumbao ngumbau ngumbu nguna ngunga ngungi ngunjiri ngunju ngunyi ngunze nguono ngure nguri nguringa ngusa ngush ngusya nguthari
nguthi nguti ngutu ngwaci ngwandu ngwashi ngwili ngwiri nhial nibagwire nibitanga nibizi nibogora nicanor niccolo nicho nichola nicholas nicholaus nicholson
nicholus nick nickens nickie nicko nickodemus nickolas nickson nicky niclas nico nicodem nicodemas nicodemus nicola nicolas nicolaus nicole nicolette nidhi
nigel nigussie nijimbere nikanor nikhil nikita nikiza nikki nikky nikoh nikson nikuze nila nile nilesh nilson nimbona nimca nimco nimesh nimisha nimmoh nimoh
nimrod nimubona ninah nindi nindorera nininahazwe ninsiima ninteretse niraj nirere nirmala nisha nishit nisingizwe nita nitin nivah niwagaba niwamanya nixo
nixon niyibizi niyigena niyirora niyitegeka niyogushima niyokindi niyokwizerwa niyomugabo niyomwungeri niyongabo niyongira niyonkuru niyonsenga niyonshuti
niyonzima niyoyankunze niyukuri niyungeko nizar nizeyimana nizigama nizigiyimana njaai njaga njagi njagwara njahi njahira njambi njambush njane njaramba
njaria njaro njata njatha njathi njau njebu njeeh njega njegu njehia njehu njei njenga njerenga njeri njerish njeriz njeru njeruh njesh njeshi njiha njihia
njiiri njiraini njiri njogs njogu njohi njoka njoki njokish njoks njonjo njora njoroge njoroz njosh njovu njoya njue njuguna njugush njuguz njuki njumwa
njunge njunguna njunu njuru njururi njush njuthe njwiga nkadayo nkaiserry nkaitole nkamba nkanata nkangi nkapiani nkapilil nkaru nkatha nkatini nkengurutse
nkere nkeshimana nkinai nkirote nkiroz nkirrinkan nkiyasi nkobha nkoe nkoidila nkoitoi nkomora nkone nkonge nkongolo nkosi nkoyai nkoyo nkubito nkuito nkulu
nkunda nkundimana nkunja nkurikiyimana nkurikiyinka nkurumwa nkuruna nkurunziza nkusi nkwabi nkwasibwe nkya nlandu nnaalongo nnabagereka nnape nnauye nnko
noah noar noe noela noelina noeline noella noelle nokun nolamala nolan nolarami nolari noldarua nolkisaruni nolmeren nolmongi noolasho nooltetiai noonkipa
noonkishu noontuli noonyuat noor noora noordin noorjehan nooseli nora norah norbert noreen norie norin norine norman normand norryn norvine nosikitok nosim
nosotua novatus novine nsabi nsabimana nsabiyumva nsaguye nsanzabaganwa nsanzimana nsavyimana nsenga nsengimana nsengiyumva nsereko nshange nshimirimana
nshimiye nshimiyimana nshimyumuremyi nshizirungu nshokano nshuti nsibambi nsiimire nsimba nsimbi nsimire nsona nsubuga ntaayia ntabo ntabori ntaganda
ntaganzwa ntagungira ntahimpera ntahiraja ntahokaja ntaiya ntakarutimana ntakirutimana ntale ntambara ntambi ntamwana ntarangwi ntawukuriryayo nteere ntege
ntenga ntete nteti nthama nthei ntheketha nthenge nthenya nthiani nthiga nthigah nthiwa nthoki nthomo nthuku nthuli ntibazonkiza ntibuka ntikoisa ntilaren
ntimama ntimbuka ntinyari ntipiyon ntirampeba ntirandekura ntiranyibagira ntirenganya ntirkana ntiyia ntoika ntoiti ntongai ntoyie ntutu ntwali ntwari ntwiga
nuh nuhu numbi nungari nunow nur nura nuradin nurani nurdin nureyn nuria nuriya nurmohamed nuro nuruana nuur nuwagaba nviiri nyaanga nyaata nyabande nyabaturi
nyabenda nyabengi nyaberi nyabicha nyaboe nyaboga nyaboke nyabola nyabonyi nyabosh nyabosi nyaboth nyabuoy nyabuti nyabuto nyachae nyachama nyachan nyachieo
nyachiro nyachoti nyadak nyadida nyadiero nyador nyaduong nyaduoth nyadzua nyadzuwa nyaega nyaencha nyaga nyagah nyagak nyagaka nyagaya nyageer nyagesoa nyagi
nyagitari nyagoa nyagol nyagonchera nyagor nyagoro nyagowa nyagucha nyagudi nyagura nyaguthie nyaguthii nyaguti nyaguz nyagwansa nyagwencha nyagwoka nyagz
nyahiri nyahok nyaigesi nyaigoti nyaikwabe nyairo nyaisu nyaitondo nyaituga nyakado nyakairu nyakaisiki nyakango nyakano nyakara nyakarura nyakato nyakech
nyakenye nyakeo nyakerario nyakeri nyakerigo nyakeru nyakiambi nyakiba nyakibia nyakim nyakina nyakinyi nyakinyua nyakio nyakiragu nyakiti nyakiyo nyakong
nyakongo nyakora nyakorema nyakoro nyakuar nyakuma nyakundi nyakuoth nyakuth nyakwaka nyakwamba nyakwara nyakweba nyal nyalado nyalat nyale nyalel nyalenya
nyaliep nyalo nyalok nyalong nyaluak nyam nyamai nyamaizi nyamal nyamamba nyamari nyamasyo nyamathwe nyamato nyamawi nyambane nyambari nyambariga nyambega
nyambeki nyambere nyamberi nyambikiye nyambiri nyamboga nyambok nyambu nyambura nyamburi nyambush nyameino nyamhanga nyamisa nyamizi nyamogo nyamohanga
nyamoita nyamokami nyamoko nyamolo nyamongo nyamori nyamosi nyamu nyamuch nyamulinduka nyamumbo nyamusi nyamvula nyamwaro nyamwaya nyamweya nyamwiza nyanamba
nyanaro nyanath nyanchama nyanchera nyanchiew nyanchish nyanchoga nyanchoka nyandeng nyandia nyandieka nyandiga nyandika nyandiko nyandoro nyanduko nyandwaki
nyandwi nyanen nyanga nyangacha nyangaga nyangai nyangaita nyangala nyangara nyangaresi nyangate nyangau nyangaya nyangena nyangera nyangeri nyangi nyangige
nyangito nyangoka nyangoko nyangoma nyangombe nyangumo nyangute nyangwara nyangweso nyangwono nyanjau nyanje nyanjeru nyanjiru nyanjok nyanjom nyanjong
nyanjugu nyankabaria nyankaira nyankiir nyankol nyanokwe nyansasi nyantahe nyantika nyantung nyanumba nyanusi nyanut nyanyai nyanyiwa nyanzi nyanzobe nyaoke
nyaoko nyaora nyaoro nyaosi nyapal nyapuka nyar nyarangi nyarango nyarari nyareal nyareru nyareso nyareth nyariak nyaribo nyariek nyarieko nyariet nyariki
nyarinda nyarok nyarotso nyaroyugi nyaruach nyaruai nyaruiru nyasaka nyasani nyaseme nyasetia nyash nyashinski nyasimi nyasio nyasudi nyasuguta nyataige
nyathak nyathi nyathira nyathiru nyathogora nyathon nyatich nyatichi nyatome nyator nyatu nyatuach nyatundo nyatut nyauma nyaundi nyaura nyauru nyawa nyawade
nyawal nyawalo nyawanda nyawara nyawargak nyawech nyawi nyawir nyawira nyawish nyawut nyayang nyayen nyayoal nyembo nyerembe nyerere nyibol nyikal nyikuli
nyikuri nyina nyinguro nyirabagenzi nyirabahire nyirabizimana nyirahabimana nyirahabineza nyirahirwa nyirakamana nyirakaneza nyiramana nyiramugisha
nyiransabimana nyiransengimana nyirarukundo nyirasafari nyirimana nyiva nyoangi nyoaro nyoike nyok nyokabi nyoks nyoksh nyokwoyo nyokz nyole nyolei nyomenda
nyong nyongesa nyoni nyonje nyoro nyorokabi nyougo nyron nyuguto nyukuri nyumu nyunja nyuol nyuon nyutu nzabamwita nzabonimana nzai nzaka nzambimana nzambu
nzamukosha nzangi nzano nzanzu nzaro nzau nzeki nzele nzelu nzembi nzengya nzesi nzeve nzeyimana nzika nziko nzilani nzili nzilu nzinga nzioka nzioki nzioks
nzisa nzisabira nziu nzive nzivo nzohabonayo nzoka nzola nzomo nzonga nzonzo nzovu nzuki nzula nzuma nzunga nzungi nzungo nzuva nzuwa nzuzi nzwili nzyimi
nzyoka nzyoki oanda obaa obadha obadia obadiah obadias obaga obaigwa obala obama obanda obanyi obara obare obat obed obededom obedi obegi obeki obel obera obi
obiero obiga obila obilo obimbo obina obino obiri obita obo obok oboki obondo obong obongo obonyo obop oboso obote obse obsiye obuba obuchi obudho obudo obul
obulu obunde obuo obuon obuong obura obure obuya obwa obwaka obwanda obwocha obwoge obwogo obwolo obwora obwori ocampo ocan ocaya ocen ochako ochalo ochan
ochanda ochar ocharo ochengo ochi ochido ochieeh ochieki ochiel ochien ochieng ochieno ochilo ochis ochishi ochiz ochoi ochoki ochola ochollah ochomo ochoo
ochoro ochuka ochungo ochuodho ochuodo ochwada ochwangi ochweri octavia octavian octavius odada odaga odala odalo odanga odawa odawo oded odede odedra odek
odemba odembo odemo odeny odenyo oder odera odero odette odhiambo odiaga odiango odida odidi odiek odiembo odienge odieno odiero odila odilia odilo odilon
odima odindo odingo odipo odira odiwuor odoch odok odol odolo odonde odondi odondo odongo odouk odoyo oduk odulo oduma odumbe odundo odunga odunyi oduogi
oduol oduor oduori odur odush oduu oduwo oduya oduz odwar odwori odwuor ogaa ogachi ogada ogaja ogallo ogalo ogamba oganda oganga oganya oganyo ogari ogaro
ogata ogato ogaye ogayo ogechi ogega ogeka ogello ogendi ogendo ogenga ogeno ogero ogeto ogise ogola ogolla ogom ogonda ogongo ogonji ogoro ogot ogoti ogucha
oguda oguk oguma ogumbo ogunde ogutu ogwal ogwanda ogwang ogwayo ogwe ogwel ogweno ogwok ogwoka ogwora ohaga ohana ohanga ohito ohola ohon ohono ohuru oigara
oigo oimbo oindi oindo oira oirere oisebe ojal ojala ojalla ojanga ojango ojanji ojara ojenge ojera ojiambo ojiem ojienda ojii ojijo ojode ojok ojore ojowi
ojuang ojuka ojuki ojul ojung ojunga ojungo ojuok ojuondo ojwando ojwang ojwaya ojwok okabo okach okachi okado okaka okal okall okalo okana okanda okanga
okango okao okara okari okash okatch okath okati okebiro okech okecho okeda okedi okello okelloh okelo okema okemwa okendo okengo okeno okeny okenye okenyuri
okere okeri okerio okerosi oketch oketh okeyo okeyoh okhaya okidi okiki okila okinda okindo okinyi okinyo okioga okioma okiri okiring okiro okiru okisai okise
okite okitui okiya okoch okochi okodoi okoko okola okolla okolo okombo okomo okondo okongo okore okori okoro okot okoth okoyo okudo okuku okula okullo okulo
okumba okumu okuna okundi okungu okunya okuogo okuom okuonga okuthe okuto okutoyi okwach okwado okwako okwany okwanyo okwara okwaro okwayo okwemba okwera
okweso okwi okwir okwiri okwiya okwodo okwomi okwonga okwonko okworo okwoyo olaf olal olala olali olalubi olande olando olang olango olanya olara olasa olawo
olaya olayo oleche olekina olela olenya olero oleru olga olgah olich oliech olielo olilo olima olindo olinga olingo oliva oliver olivia olivier olobatai
olocho olodo oloibe oloiboni oloiloi oloishiro oloishuro oloitipitip oloitiptip oloko olol olola ololo ololoishuro ololtuaa olomi olonana olonde olongo
olonyokie oloo oloontubu olorgesailie olosoila olouch oloya oltetia oltunai oluga olukoye olum olumba olumbe olunga oluoch oluochi oluoko olutatwa olute
olutsili olwa olwal olwanda olwande olwenge olweny olwero olweya olwoch olympia olyvia omach omae omaiko omala omambia omamo omanga omangi omanyo omar omara
omare omarh omari omariba omaya omayio omayo ombaba ombachi ombaka ombasa ombaso ombati ombayo ombeta ombima ombiro ombisa omboga ombogo ombok ombongi ombonya
ombori omboto ombudo ombui ombuki ombunga ombura omburo ombuya ombwayo ombwori omedo omenda omenya omer omera omesa omete omino omire omiti omito omiya
omoding omogeni omogoi omoi omoke omollo omolo omona omondi omondo omonyi omoro omosa omosh omosi omoth omotto omoywa omoz omri omtatah omudho omuga omuhaka
omukanda omukhulu omukuba omukunda omulama omulando omulla omulo omumasaba omune omurunga omuse omusula omusundi omutere omutiti omwa omwanda omwando omwansa
omwanza omware omwata omwega omwenga omweno omweri omwoma omwoyo onala onam onan onani onano onchaga onchagwa onchana onchari onchieku onchiri onchoka onchoke
onchomba onchong onchonga onchuru onchwari ondara ondari ondego ondele ondeng ondenge ondere ondi ondiba ondicho ondiek ondieki ondigi ondigo ondijo ondimu
ondiro ondish onditi ondoga ondong ondoro ondu onduko onduru onduso onduto onduu onek onen onesephorus onesimo onesimus onesiphoro onesiphorus onesmas onesmo
onesmus onesphorus onetu ongadi ongaga ongaki ongala onganga onganyo ongaro ongati ongaya ongaye ongayo ongech ongechi ongele ongera ongere ongeri ongesa
ongeso ongige ongili ongiro ongodia ongola ongolo ongom ongoma ongondo ongonga ongor ongori ongoro ongou ongow ongoya ongubo ongudi ongulu onguso ongute
onguti onguto ongwen onim onindo onjala onjoro onkangi onkoba onkundi onkware onoka onono onsare onsase onsomu onsongo onsoti onuko onundo onunga onwonga
onyach onyait onyambu onyamo onyancha onyando onyango onyangore onyari onyata onyi onyiego onyiero onyii onyinge onyinkwa onyino onyiro onyona onyoni onyonyi
onyuka onyulo onyumba onyura onyuro onyut onzere onzima ooga ooko oola oonge ooro opado opala opalo opanda opande opanga opany opap opar opara oparanya opati
openda opere ophelia opija opil opili opinde opiny opio opira opit opiyo opiyoh opodo opole opolla opolo opolot opon opondi opondo oposh opot oprah oprong
optatus opudo opuka opul opullu opunda opundo opuru opwapo opwora orach orago orahle orango oraro orato orawo oredo orego orem orembo orenge orengo orera
oreri oreste orestes orge orguba oriaro oriato oriema orikiriza orikunda orina orinda oringa oringo oripa oriper orishaba orita oriwo orkeri orlando orodi
oroko oroma orondo oroni orony oroo oropi orora orori orpheus orto oruko oruma orumoy oruoch orupia oruru oruta orwa orwaru orwell orwenyo oryem osala osanda
osanga osanjo osano osawa osawo osbert osborn osborne osca oscah oscar oscer oscoh osebe osege oseko oseur osewe oshee oshoro osi osia osias osicho osida
osiemo osika osikol osinde osindi osiro osky osmail osman osmond oso osoble osoi osolo oson osono osoo osore osoro ossy osugo osula osumo osuna osundu osundwa
osur osuri osuru osuwo oswago oswald oswaldo oswell oswera osweta osweto otachi otada otai otanga otara otaro otaya oteba otedo otema otende oteng otenyo
otewa othman oti otiato otieno otigo otila otim otimo otindo otis otish otiso otiu otolo oton otonde otonga otongo otoro otoyo otsianda otsieno otsyeno
ottichilo otto otuche otucho otuke otula otuma otundo otunga otunge otuni otuoma otuoro otura otwal otwane otwani otwere otwoma otwori ouko oulo ouma ouna
oundo ouno ouru ousa owade owaga owaka owala owalla owando owang owanga owaya owayo owegi owele owembabazi owen owenga oweno owens owera owich owidi owigar
owila owili owilo owin owindi owino owiny owira owiso owisso owiti owiyo owlia owoko owola owoo owor oworo owoth owour owuoche owuonda owuor owuori owuoth
oyaa oyalo oyanda oyando oyanga oyange oyare oyaro oyas oyat oyata oyath oyaya oyella oyenga oyengo oyet oyie oyiecho oyieke oyieko oyieng oyier oyim oyite
oyoko oyolo oyombe oyombra oyondi oyoo oyosi oyucho oyuga oyugi oyuka oyula oyule oyuma oyundi oyuo oywa oywaya oywech oywer ozil ozman pabari pablo pacifique
paddy palangyo palethy pallangyo palmer paluku pam pamela pamellah pamellar pamie pammy pancras pandit panesar panjwani pankaj panna pantaleon papi papy
paramjit paranai parantai parbat pareiyio parekh paresh parit parker parkesian parkire parkoi parkolwa parkuyiare parmale parmar parmashu parmet parminder
parmitoro parmuat parsaloi parsaoti parselelo parsimei parsine parsitau parteyie parth partoip parul parveen pascal pascalia pascaline pascasie paschal pasco
pascual pasha pashile pasilisa paska paskalina passaris patel pathak patie patni patoh patric patrice patricia patriciah patricie patricio patrick patrico
patrik patrish patrisia patro patroba patrobas patsy pattni patu paty paul paula pauleen paulette paulie paulina pauline pauliner paulinus paulito paullyne
paulo pauloo paulsen paulson pavel payton pedro peggy pekeshe pelagie pempa penelope penie penina peninah peninnah penninah penuel percival percy peregrine
perepetua peres perez peris perister perminas perminus perpetua perpetue perry pertet peruz pesh peshut peter peterkin peterlis petero peters peterson peti
petoh petra petro petronila petronilla petronillah petros phanice phanuel phares pharez pharis phelemon phelesia phelgona phelister phelix phenias phenny
pheny pheobe pherister phestus phidelis phil philadelphus philbert philemon philemone philex philgona philip philipe philipo philipp philippe philips philis
philister phillemon phillicent phillimon phillip phillips phillis philly philo philomen philomena philomina phily phineahas phineas phinehas phinehasi phineus
phinias phiona phoeb phoebe phoeby phuati phyl phylemon phylis phylister phyllis phyllisters phyllo pieng pierre pilale pilate pindoria pirbhai pistone pitah
pitia pius pkech pkemoi pkiach pkiror pkiyeng pkorir pkosing placide placidie plahe plamedi plato plimo poghisio polel pollet polly polycap polycarp polycarpo
polyne pontian ponyarik ponyrio pooja poonam popat poriot potipher powon prabha pradeep pradhan pradip praful prakash pranav prashant pratibha pravin praxedis
precie preeti prem premji prescilla preshy preston prestone primus prisca priscah priscila priscilla priscillah priscillar prisley priti privatus priya
priyanka prolimina protais protas protase protus prudenciana prudie psenjen psimei psiwa psongok ptah ptalam ptiony ptitia ptoo ptula pturu puja puk pulei
punyua puok puot pur puri purie puritie purohit purry pursy purvi putunoi qaasim qabale qaballe qadar qadir qali qalicha qalla qamar qasim qassim qorah qorane
queenie queenter quentin quincy quintah quinter quinto quinton qullu quresh qureysh rabadia rabeca rabecca rabia rabii raburu rach rachael racheal rachel
rachie rachilo racho rachy radha radhia radia radido rading radiya radoli radull rael raela raeli raely raenah raf rafa rafael ragama ragem ragen raghe ragita
ragot ragwar rahab raheal rahel raheli rahim rahima rahma rahmado rahmah rahman rahmo rahul raichura raila raisiato raissa raj raja rajabali rajabu rajan
rajani rajesh rajgor rajinder rajiv rajni rajput rajula rajwinder rakesh rakewa rakhi rakiro rakula rakwa ralph rama ramah ramata ramazani ramesh raminy
raminya ramji ramla ramlah ramona rampei ramsay ramsey ramso ramson ramzan ramzi ranana randiga randiki randolph randu rangondi raniga ranjan ranjit rankine
rao rapando rapemo raph rapha raphael raphaela raphaello raphel raphy raposi rapudo rarai rarin rariwa rashad rashi rashid rashida rashidi rashmi rashoo
rasugu ratego ratemo rateng rathod ratia ratieno rattansi ratuno raval ravi ravinder ravji rawago rawo raya rayarel raymo raymoh raymon raymond raymonds
raynald raynold rayola rayori razak razia raziya reagan reagun rebbeca rebbie rebeca rebecah rebecca rebeccah rebekah rediet ree reech reena reene regan
reggie reggy regi regie regina reginah reginald regine regy rehabu rehal rehoboam rehy reid reiyia rekha remeta remi remilda remmy rempesi remtulla rena renah
renald renaldo rene renee rengumo renison renita renson renuka rerente rerimoi resiai resian resiato resla respicius restituta reteti retoe reuben reubz
reverien rex rexon rey reymond reynold reynolds rhoba rhobi rhoda rhodah riaga riak riako rial riamei rian rianga riaz ribecca ribosi ricardo ricarldo richard
richards riche richi richie richman richmond richy ricko ricky rico ridhwan ridwan riechi riek rigathi rigbe righa rigobert riing rik rikoyan riley rimba
rimberia rimui rina ringera ringo rintari rioba riongoi riro risa risie rispa rispah risper risphah rit rita ritah ritara ritchie ritha ritho ritu riunga
riungu riwa riyat rizik roba robbie robby robele robert roberta roberto roberts robertson robi robina robinah robinson robison roble robleh robson rocco
rochelle roda rodah roderick rodger rodgers rodney rodrick rodrigo rodrigues roger rogers rogito rogo rohan rohit roida roimen rokoine roland rolands rolex
rollins romana romanus romario rombe romeo romulus ron rona ronah ronald ronaldo ronalds ronard roni ronkai ronnie ronny rono ronoh rooble rooney roony
roosevelt rop rophas rophus roptoo rori roric roro rory rosa rosalia rosalie rosalind rosaline rosalyn rosamund rosana rosanna rosasi roseann roseanne
rosebell rosebella roseh roselida roselidah roselinda roseline roselyn roselyne rosemarie rosemelda rosepher rosevitta rosey roshni rosie rosila rosillah
rosina rosine roslyn ross roswe rotich rotiken rotino rotuk rotz rowland rowlands roxanne roy royce royson rozie rozina rozmin rozy rubby ruben rubin
rudasingwa rudolf rudolph rueben rufo rufus ruga rugaimukamu rugamba rugami ruganintwali rugano rugara rugema rugemalira rugendo rugia rugira rugongo rugumba
rugunda rugut rugwiro ruhakana ruheni ruhinda ruhiu ruhumuriza ruigu ruirie ruita rukaria rukenya rukia rukiah rukiya rukundo rukunga rukungu rukwaro rume
rumpas runji runo runyenje ruoro ruoth ruoti rupa ruparel ruparelia rupert rupesh ruqia ruqiya rurangwa ruriani rusanganwa rusanyabu russel russell ruta
rutabanzibwa rutaganda rutagengwa rutageruka rutashobya rutayisire rutere ruth ruthi ruthie ruthuthi ruthy ruto rutoh rutsinga rutto ruwayda ruzindana
rwabuhihi rwabukumba rwabutomize rwabwogo rwagasana rwakafuzi rwakakamba rwamba rwamirama rwechungura rwegasira rwema rweria rweyemamu rwibutso rwigema rwigi
rwito rwomushana ryan ryans rymond ryoba saad saadi saadia saadiya saalim sabai sabas sabastian sabaya sabdow sabella sabiiti sabina sabine sabir sabira sabra
sabri sabrina sabriye sabul sabuni sabwa sachania sachdeva sachin sachoo sadam sadat sadera sadi sadia sadie sadik sadiq sadiya sadoc sadock saed saeed safia
safiya safiyo sagal sagalo sagar sagini sagirai sagoo saguti sagwa sagwe sahado sahal sahara sahardid saher sahra saibulu saida saidimu saif saifudin saigilu
saimanga saina saino saipano saisi saito saitoti sakaja sakari sakina sakuda sal salaash salaat salado salah salan salano salat salathiel salaton salau saleh
salehe salem salesa salha salhiya salie salim salima salimin salimina salimo salina sally salma salman salmin salmina salo salome salomie salomy salum
salvador salvator salvatore salwa sam samad samaine samante samantha samarian samaritan sambai sambili sambul sameer sami samich samidoh samir samira samita
samito samiya samm sammie sammuel sammy samo samoe samoei samoh samoita samora samow sampson samsom samson samuel samuell samuels samwel samweli samwell samy
sanaet sanaipei sande sandeep sander sanders sandhu sandie sandip sandra sandrah sandrine sanga sangani sanganyi sanghani sanghrajka sangita sangok sani
saningo sanjay sankaire sankale sankan sankei sankok sankori sano santamo santiago santos santur sanura saoke saoli saphan sapphira sapuk saqa sara sarafi
sarafina sarah sarakikya sarange saraphina sarara saray sargent sarha sarita saro sarphina sarr sarry saru saruni saruro sasaka saso satinder satish satya sau
sauda saudi saul saulo saum savatia savayi savio savita savla savula sawe sawek sawenja sawo sayi sayialel schola scholastica scholastique scolastica scott
scovia sean seba sebagabo sebahutu sebastian sebastiano sebastien sebatware sebele sebera seble sebutinde secundus seda seehra seema sefania sefu sego segut
sehmi seif seifu sein sekamwa sekento seki sekitto selah selamawit sele seleina seleman selemani selestine selian selina selinah seline selman selpha selphina
selwyn sem semakula semambo semanza semboja semei semeon semeyian semhar semion semnguruka semo sempeyo semujju senait senelwa senewa senkubuge seno senteu
sentongo sephania septimus serafina serah seraphin seraphina seraphine serapio sereni sereti sergio sergon serina seronei seroney serrem serser serut serviano
serwanga sese sesi sessy seth sethi seur seurey severin severino severinus sevingo sewanyana sewe seyani seyiaa sezibera shabaan shabach shabani shabib shabs
shabuya shadarack shaddrack shaddy shadi shadia shadii shadoo shadra shadrac shadrach shadrack shadrak shafan shafi shafia shafie shahib shahid shahida shaila
shailesh shakila shakir shakira shako shakur shali shalo shalyne shama shamala shamalla shambaro shambula shamdas shami shamim shamis shamji shammah shamsa
shamsher shamsi shamso shamsudin shamte shan shane shanelle shania shanice shano shanta shantel shantelle shanu sharamo sharifa sharifah shariff shariffa
sharleen sharlene sharlet sharlyn sharlyne sharma sharmake sharmarke sharo sharon sharone sharoo sharz shashi shatri shaun shaunice shaw shawn shayanne shayo
shaz shazzy shealtiel sheban shedrack shee sheekh sheeku sheena sheetal shehnaz shei sheikha sheil sheila sheilah sheilla sheillah sheils shekalaghe
shekilango sheldon shelly shelmeth shelmith shelukindo shem shemdoe shemhilu shena sherif sherlyne sherwin sheryl sheshe shete sheth shibachi shibanda shibia
shibira shibutse shichenje shidiso shidiye shiferaw shigela shihachi shihafu shihango shihemi shihundu shija shikami shikanda shikanga shikhule shiko shikobe
shikoli shikondi shiks shiku shikuku shikule shikunyi shilaho shilako shilavula shilenje shiloh shiloli shilpa shilula shimaka shimanyula shimechero shimei
shimelis shimenga shimoli shimon shinachi shinaku shinali shinje shinow shinyada shipande shiphira shiphrah shiqs shirandula shiraz shirekuli shirima shirleen
shirlene shirley shirly shiro shirow shisakha shisanya shishi shisia shisiali shisoka shital shitambasi shitanda shitemi shitiabai shitsama shitsukane shitubi
shiundu shivachi shivanda shiveka shivisi shivji shix shiyuka shiyunzu shobha shoma shonko shora shosh shozi shreya shuaib shuayb shubael shue shueb shukra
shukran shukri shumi shunkur shurie shuriye shyaka shyam siad siah siala sialo siama siambi sianoi siberius sibia sibilina siblia sibomana sibota sibweche
sichangi sicily siddharth sidi sidney sidonia sidpra siele sienna sifuna siganda siganga sigei sigey sigfrid sigilai sigira sigmund sigomba sije sijeyo sika
sikhu sikolia sikudhani sikuku sikulu sikuta sikuzani silaa silah silali silango silankoi silantoi silapei silas sile sileshi silole siloma silundu silus
silvan silvanah silvance silvano silvanos silvanus silverster silvester silvestre silvia silviah silvin silvio simali simaloi simantoi simatwo simbolei simel
simeon simeone simion simiyu simiyuz simmy simoh simon simone simons simonson simotwo simpano simplicius simpson simran simsim simuli simwelo simz sinantei
sinda sindani sindayigaya singei singh singirankabo singo singoei sinknesh sintamei sintaroi sintayehu sinthia sintiyio siphora sipoi siprian siprose sirad
siraj sirat siratei sirengo sirgoi sirich sirius sirma siro siroko sironga sironka siror sirtoi sirucha sirya sisay sisina sision sisungo sitati siteya
siteyia sitienei sitieno sitonik sitora sitot sitta sitti situma siundu siwatu siwema siwo sixtus siyad siyama siyat siyiapei slyvo smita sneha socrates sode
sodha soffie sofi sofia sofya sogoni sohal sohil soila soit soita sokhi sokoine sokorey sokoro solange soliyana solly soloman solomon solomone solomons somaia
somoei sonal sondhi songok songol sonia sonnia soo sood soor soph sophia sophiah sophie sophy sopia sopiato sororo sortim sosina sosipeter sospeter sostene
sostenes sosthenes speciose spencer ssali ssebaggala ssebugwawo ssebuliba ssebunya ssebuufu sseguya ssekabira ssekandi ssekitoleko ssemakula ssemanda
ssemogerere ssempijja ssemwogerere ssengooba ssenkumba ssenoga ssentamu ssentongo ssenyondo ssenyonga ssenyonjo sserunjogi sserunkuma sserwadda sserwanga
ssewanyana ssonko stace stacey stacie stacy stan stanely stanford stanislas stanislaus stanley stanly stanny stano stanoh stanslaus steeve stefan stefano
stefanus steff stella stellah stelloh steloh steph stephan stephane stephania stephanie stephano stephanos stephany stephen stephene stephens stephenson
stephie stephine stephn stephoh stephy steve steven stevens stevenson steveo stevie stevo stevoh stevy stewart stiv stivo stivoh stivoo stoney stuart suavis
suchak suge sugira sugow sugule sugut suhail suhaila sujata sukhdeep sukhjit sukhwinder sukuti sulaiman sule sulei suleiman suleimani sulekha suleman suley
sulle sulub sulumeti sulwe suma sumaili sumari sumaria sumaya sumayya sumeya sumit sumukwo sunil sunita surer suresh surinder surjit surow surtan sus susan
susana susanna susannah sushila susi susie sussie sussy sutek suter sutton suzan suzana suzanne suzie suzy suzzie swabira swabra swabri swaburi swadiq swafi
swafia swafiya swahib swai swaka swalah swale swaleh swalha swalhina swalihu swati swaumu syalo syamba syanda syanzi syengo syevo syindu sylas sylivia sylvana
sylvanah sylvanas sylvance sylvano sylvanus sylverius sylvester sylvestor sylvestre sylvia sylviah sylvian sylvie sylvo synthia syokau syoki syoks syokwia
syolo syombiu syombua syombz syomiti syomuema syomuli syomwai syongo syonthi syonzau syovata syphrose syprose syrus syuki syuko syuma syumwa taajeu taban
tabarbuch tabetha tabi tabie tabitha tabither tabsabei tabut tabutany tabz tache tadayo tadelech tadeo tadesse tadeus tadicha tado taek tafesse tagi taha
taher tahera tahir tahira tahlil taib taibjee taiko taiyai tajeu takona talai talam talaso talengo talha tali talib tallam talle tamar tamara tamari tamining
tamnyole tamrat tanna tantine tanui tanya taparno tapartany tapkigen tapkili tapkurgoi tapkutung taplelei tapletgoi taplule tapnyole tapnyolei taprandich
taprono tapsabei tapsubei taptuwei tarabi taracha tarakhwel tarbei tarcisius tarcissius tareto tarik tariku tarimo tariq tarokor tarsicius tarsila tarsis
tarun tarus tash tasha tashy tasur tatiana tatyana taufiq taura tauta tawakal tawane tawfik tawfiq taye tayeb tayebali tayech taylor tebandeke teckla tecla
tecra ted teddie teddy teeka teeu tefera teget tegutwo teigut teimuge tejal tejani tejinder tejpar tekek tekeste tekle teklu tela telengech tella telvina
temba temesgen temko temoi tempei temu temut tenai tengeya teny teofilo tepeno terence terer terere teresa teresah teresia teresiah teresian teresina teressa
teressia teri terkok terrance terrence terrie terry terryann tertius tertullian tesfa tesfaye tesh teshome tess tessema tessy tewodros teya thadayo thaddaeus
thaddeus thadea thadeus thagichu thairo thairora thairu thakkar thakker thakore thakrar thalia thambura thande thandi thanga thara tharao tharcisse thathi
thea thecla theiri thembo thenge thenya theo theobald theodora theodore theodorus theodosia theofilo theogene theogenes theonas theoneste theophila theophile
theophillus theophilus theresa therese theresia theresiah thereza thethy theuri thiaine thiaini thiaka thiani thiari thiauru thiep thierry thiery thiga thige
thigira thiik thim thind thiongi thiongo thiora thirikwa thirindi thiru thiukia thogo thogori thok thomas thompson thomson thon thoni thotho thoya thoyah
thuch thuge thuguri thuita thuku thumbi thumi thungu thuo thuol thuraku thuranira thure thurston thuruthi thuva thyaka thyolo thyombe tialal tiampati tianka
tibaijuka tibamwenda tibenda tibesigwa tibihika tieno tiffany tigabu tigest tigist tikani tikoishi tikoyian tilahun tim timadho timado timamy timiro timmy
timo timoh timoi timon timona timoteo timoth timothee timotheo timotheus timothy timpiyian timz tina tinah tindamanyire tindi tindyebwa tinega tinina tinnah
tioko tiony tipanko tipape tipatet tipaya tipira tipwi tira tiras tiren tirike tirimba tirkolo tirop tirunesh tirza tirzah tisia titia tito titoh titus tiyia
tizita tobby tobi tobia tobiah tobias tobiko toboswa toby todd toili toimasi toini toitoek tola tole tolera tolgos tolo tolorua tolosa tom tomas tombe tomi
tomito tomkin tommy tomno tomothy tonie tonio tonnie tonny tonui tony topher topisia topista topister topoika topos topoti toreh toret toro toroge toroi
toroitich torome torongei tororei tororey tosh toshi towet towett towfiq toya toyian tracey traci tracie tracy treeza treicy tresor trevis trevor trevour trey
treza trezah tricia trish trisha tristan triston trivedi trixie triz triza trizah trizer trophena troy trudon trudy trufie trufosa trupheena truphena truphosa
truphosah trupti tryphena tryphosa tryphose tsadok tsaka tsama tsasa tsedale tsegay tsegaye tsehay tshiala tshiamala tshibangu tshilombo tshilumba tshimanga
tshisekedi tsige tsigereda tsion tsofa tsori tsui tsuma tuach tubcha tubei tuei tugee tuigong tuikong tuimur tuisang tuitoek tuiyot tuiyott tuju tukai
tukamuhebwa tuke tukei tulito tum tumal tumanka tumate tumbula tumo tumpes tumuhairwe tumuhimbise tumukunde tumusiime tumuti tumwebaze tumwesigye tumwet
tumwine tunai tunei tunstall tupokigwe turana turasha turatsinze ture turere tureta tureti turgut turikumwe turinawe turo turuka turyahabwe turyamureeba
turyasingura turyatunga tusajigwe tushar tusiime tut tuti tuva tuwei tuwit tuyambaze tuye tuyisabe tuyisenge tuyishime tuyizere twagiramungu twagirayezu
twagirimana twaha twahir twahira twahirwa twala twalib twalla twesigye tweve twinamatsiko twinomugisha twinomujuni twizere twizeyimana tychicus tyler tyreese
tyron tyrone tyrus tyson uba ubah ubax ubeid ubhi udgodana udgoon ugas uiso ulang uledi ulle ulomi ulric ulrich ulysses umar umazi umeira umesh umi umikheri
umkulthum ummul umubyeyi umugwaneza umuhire umuhoza umukheri umukundwa umul umulisa umurerwa umuro umutesi umutoni umwali umwari umwiza unis unshur upadhyay
uppal upton urassa urawwen urbano urbanus urgessa uria uriah urias uriel urio urmila ursula usabase usama useni usyoki uthman utub utuku uturo uvyu uwacu
uwamahoro uwamariya uwambajimana uwamwezi uwanyirigira uwase uwayezu uwera uwihanganye uwimana uwimbabazi uwimpuhwe uwineza uwingabire uwitonze uwizeyimana
uzziah vaati vaghela vaghjiani vahwere vaitha val valarian valarie valary valen valencia valens valentina valentino valeria valerian valerie valerio valery
valine valji vallary valle vallery vallie vally valo valoh valrie valu valz vance vandana vanee vanessa vanice vara varsani varsha vasanti vasco vata vatta
vedaste vee vekaria veke velji vella vellah velma velvine venance venancio venansia venant venantie venas venessa vengi venuste vera verah verene verjee
vernon vero veroh veron verona veronica veronicah veronie veronika versi vespasian vestine viadede vianney viateur vic vick vickie vickta vicky vicmass victa
victas victer victo victoire victorine victorius vidalis vidija vidolo vidyarthi vidzo viginia vihenda vijay vik vikas vike viki vikki vikram vilalis vilius
vilma vilmah vimal vince vincent vincente vincentia vincenzo vinia vinn vinnie vinno vinny vino vinod vinoh vinscent violah violetta violette vipul virani
virata virdee virdi virgil virginia virginiah virginie viridiana virji virjinia vishal visigiri visram vitalis vitus viv vivaldi vivek vivian viviane vivie
vivien vivienne vivy vivyan vladimir vodoti vohra voleji volemi volian von vonnie vonyoli vora vosi vugusia vugutsa vukaya vuko vukoye vulemi vulimu vulu
vundi vutagwa vuyanzi vyambwera vyas waato wabiwa wabomba wabuge wabuko wabuti wabuyabo wabwile wabwire wacera wachania wacheche wachege wacheke wachera wachi
wachichi wachiira wachilonga wachinga wachira wachish wachiuri wachiye wachoya wachu wachuka wacu wacuka wacuke wadenya wadeya wadhwa wadongo waema waeni
wafubwa wafuke wafula wafuz waga wagachira wagah wagaki wagakuru wagathigi wagema wagereka wagi wagio wagithi wagithomo wagochi wagoki waguchu wagude wagunda
wagura waguta waguthi waguthii wagutu wahare wahida wahiga wahinya wahito wahiu wahogo wahome wahu wahungu wahura wahuthi waichungo waiganjo waigera waigi
waigumo waiguru waigwa waihenya waihiga waihumbu waikenda waikumi waimiri wainaina wainash wainoga wairagu wairegi wairi wairigia wairiko wairima wairimu
wairish wairuri waish waitara waitha waithanji waithera waitherero waithiegeni waithira waithiru waithosh waithuki waiti waititu waiyego wakaba wakabari
wakabi wakagori wakaguyu wakahia wakahiu wakairu wakanyi wakari wakaria wakarima wakarindi wakarura wakasiaka wakesh wakesho wakhata wakhisi wakholi wakhungu
wakhura wakiaga wakibia wakibiru wakiini wakini wakinyeri wakio wakisa wakiumu wakiuru wakiyo wakjira wakogi wakoli wakonyo wakonyu wakuthii wakwa wakwabubi
wal walakira walburga walde walekhwa walela walia waliaula walimbwa waliuba walji walkowa walla wallace walt walta walter walther walton walubengo waluchio
walucho walugembe walukana waluke walukhu walumbe walumoli walusimbi wamae wamagata wamahiga wamahiu wamai wamaish wamaita wamaitha wamakobe wamala wamalwa
wamaria wamathai wamathu wambaa wambaire wambani wambare wambati wambaya wambaz wambede wambere wambeti wambia wambile wambiru wambo wambogo wamboi wamboka
wambosh wambua wambugu wambui wambuish wambuku wambulwa wambunya wambura wamburu wambz wamimbi wamono wamoto wamucii wamugi wamugunda wamuhu wamukota wamukoya
wamunga wamunyinyi wamusai wamutitu wamuyu wamwangi wamwea wamweya wanami wanchara wanda wandabwa wandati wandayi wande wandeba wandega wandera wanderi wandia
wandiba wandiga wandili wandiri wandoe wandugi wandui wandungu wandurua wangai wangalwa wangamati wanganga wangara wangare wangari wangatia wangechi
wangechish wangeci wangila wangithi wangla wangoli wangolo wangombe wangondu wangoo wangosh wanguhu wangui wanguish wanguku wangunyu wangush wangusi wangwe
wangwi waniaye wanja wanjaa wanjage wanjagi wanjala wanjama wanjare wanjau wanje wanjekeche wanjeri wanjeru wanji wanjihia wanjii wanjiku wanjira wanjiru
wanjish wanjofu wanjogu wanjoki wanjora wanju wanjue wanjugu wanjuhi wanjui wanjuki wankio wankuru wantahe wanuna wanyaga wanyahoro wanyande wanyanga wanyangu
wanyaria wanyee wanyeki wanyera wanyi wanyingi wanyiri wanyoike wanyonyi wanyoro wanyosh wanyua wanyungu wanyutu wanza wanzala wanzetse wanzila wanzuki waore
wapakala wapangana wapukha waqa waqi waqo wara warari warau warda wardere wareo warfa wargai wariara warigi warigia warima warinda waringa waringi wario waris
wariuki warom warren warsama warsame warsan warugongo waruguru waruhiu warui waruinge waruingi waruiru warukira warungu waruru warush waruta warutere waruthi
warware warwimbo wasama wasawo washington wasiche wasike wasilikho wasilwa wasirikoye wasonga wasswa waston wasula wasuna waswa waswala waswani watambo watene
watere wathanga wathaya wathe wathiga wathigo wathika wathinji wathiomo wathome wathuku wathuo wathuta watiki watila watima watiri watitu watitwa watson
watula watulo waturu wavamunno wavata wavinya wavua wavuli waweru waweruh wawesh wawira wawire wawuda wawuya wayaya wayne wayodi wayua wayz webale webb webi
webster wechabe wechuli weda weddy wegesa weheliye wehliye weigesa weini weisiko wek wekesa wekesh wekhanya wekhomba wekhuyi wekulo weky welbert weldon weli
welime welington welli weloba wenceslas wenceslaus wendell wendie wendy wepukhulu werangai werega werema werknesh werner weru werunga wesamba wesangula wesh
weslay wesley wesonga wess westley weston weswa weta wetaka wetangula weyama weyombo wezzy whitney wicklif wickliff wickliffe wiclif wiclife wilbard
wilberforce wilbert wilbroad wilbroda wilbur wilferd wilfred wilfredy wilfrid wilfrida wilfridah wilfried wilhelmina wilhemina wilkins wilkister wilkster
willard wille willi william williams williamson willie willington willis willmina willy willys wilma wilmot wilo wilso wilson wilsone wilter winfred winfreda
winfrey winfrida winfridah winifred winifreda winifrida winjoy winnet winnie winny winrose winslow winston winstone winta wiseman wislay wivine woinshet wol
wolde woldegiorgis woldemichael wondimu wondwossen woniala workitu worku wuala wuantai wubit wubshet wude wughanga wuod wuor wyatt wycife wyckie wyckliff
wyckliffe wycky wyclef wycleff wyclif wycliff wycliffe wycliffee wyclo wyki wyko xaverian xavery xavier xavior yaare yacub yahya yakob yakobo yakub yakubu
yalemzewd yamba yambo yano yapmangusho yaqub yar yara yared yarey yarow yarrow yash yasin yasir yasmeen yasmin yasmine yaso yassin yassir yatani yatich yatin
yatoch yator yattani yebei yegei yego yegomen yegon yeko yel yemisrach yenko yeremia yeremiah yeri yerrow yeshi yeshime yeshiwork yesho yesse yiaile yiale
yiamoi yiapan yieke yien yiftah yimer yiminyi yirga yirgalem yislam yitbarek yoabu yoal yodit yoel yogesh yogo yohana yohane yohanes yohannes yolanda yolande
yom yona yonas yonathan yongo yonis yor yordanos yosef yosefu yoshua yotham younis yuanita yuaya yuda yugi yulu yuma yumbis yunes yunia yunis yunita yunus
yuot yuri yusra yussuf yussufu yusu yusuf yusufali yusufu yusur yuusuf yvan yves yvette yvone yvonne yvonnie zabdiel zablon zabulon zacchaeus zaccheus
zachaeus zacharia zachariah zacharias zachary zachaus zachayo zachee zack zackaria zackariah zackary zackayo zacky zadock zadok zahid zahir zahira zahra zai
zaid zaina zainab zainabu zakaria zakariah zakariya zakary zakayo zakchaeus zakeo zakia zakiya zam zamda zamzam zaninka zaphania zaphaniah zara zarina zaveri
zawia zaynab zaytuni zebedayo zebedee zebedi zebron zebulon zebulun zechariah zechary zedekia zedekiah zeinab zeinabu zeiny zeitun zeituni zeke zelalem zelda
zelote zelpha zenah zenaide zenas zenebe zenebech zenon zephania zephaniah zephanus zephrin zephrine zeporah zerihun zerubbabel zewditu zewdu zeynab zibeon
zibiah zihalirwa zilangwa zilla zillah zilpa zilpah zimbili zimri zinash zinzi zionel zipie zipora ziporah zippie zippora zipporah zippy zita zitah zivan zoe
zoey zubair zubeda zubeida zubeir zuberi zubeyda zufan zuhra zuhur zuhura zukra zuleika zuleikha zulekha zuleykha zulfa zulfikar zulfiya zulu zuma zura zuwena
zziwa`.trim();

/**
 * Names that are also words of English or Kiswahili (by the word lists wamerican, wbritish and hunspell-sw), places (kenya-locations, GeoNames), days or
 * organisations.
 */
export const MAYBE_NAMES = `
ada addis adhimu adili aga akala akure alfa alhamisi alloys almasi amana amani ambaye ambuka amini aminifu amisha among amri ana anena ange angel apollo april
arab aroma asa asi asia auka awali aweil ayo azizi baba babu bahati baker balozi banda bandali bandi bangi baptist bara baraka baraza bare barrow basil bawa
baya becks belay bell benz bet bethany bethlehem bibi bile bill billow billy bimkubwa binti bishara blessed blessing blessings blossom bob bomu bongo bonny
booker bor bore bori bosa bosco boss brad brandy bravo brown bukuru bule buna bundi buri busara butali bwana candy careen carol chachu chad chai chaka chala
chali chalo chance chandaria chao chari charity chars chary chemase chemelil chemosit chenge chepa chepalungu chepareria chepchabas chepchoina chepesi
chepkorio chepkumia chepkunyuk cheplanget cheplaskei chepseon chepsigot chepsiro cheptai cheptais chepterit chepterwai cheptiret cheptororiet cheptuiyet
chepyuk cherry chesumei chiku chogo choke chombo chonga choti christian chui chula chuma chumba chumo chute clearance cliff comfort consolata constant cook
cooper cosmos crystal cucu dabaso dado daisy daki dale dallas damascus dame damson dau dean dedan deka dele denda denge deri desire devote dhahabu diamond
dick dicky dini divine diwani dogo dolly don dory doti dual dub duba duke duko dunia dzombo earnest easter eburu edema eden egesa ego eldama elimu ema eve
fadhila fadhili faida faith fancy faraja faraji fataki felicity finga finny fisher flora fortunate fortune foster frank franks fumo fundi furaha gabby gachie
gachoka gad galole ganda ganze ganzi gathara gatimu gatitu gatundu gatura georgia gertrude getenga ghali ghani gichira gill githiga gitugi gladness glads glen
glorious glory gona gore grace gracious grant gray green gunga gutu guy hadi hafidh haggard haile haji hajj hajji hali halimo halisi hall halua hamisi hamlet
hamud hana happiness happy haria haro hawa hawi hazel heather hekima hells hema heri heron heshima hiari hidaya hill hind hodari holly honest hope horsed huba
huka hunt hunter ibra idd iddi idi idle ijumaa imani immaculate innocent inongo ion iria iris isha ishara islam israel ita ivy iya izo jabali jacks jaha jaja
jaldesa jama jamali jambo janabi jara jasiri jasmine jembe jengo jepkoyai jericho jira jiwa job jobs johari joli jolly jomo jordan joy jubilee juma jumaa
jumanne jumapili jumba jumbe june junior kabale kabarak kabila kabula kaburu kabwe kacheliba kadi kadiri kadogo kagwe kaki kala kalama kalapata kale kalenjin
kalewa kalu kama kamana kamata kamba kambale kambe kambi kame kamiti kamulu kangai kangara kaniki kanja kanji kanu kanzi karaba karama karani karateng karau
karen kargi karia kariara kariba karima karo karuga karunga karungu karuri kasinga kasoa kasongo katheri katiwa katua katumba katunga kauli kaunda keiyo ken
kenda kenga kenyatta keren kerio keroka keti khaki khan kheri kiama kiamba kiaritha kibati kibera kibeti kibibi kibiti kibonge kibos kiburi kiburu kigo
kigongo kihara kihoto kihumbu kilele kileo kilili kilimo kilungu kimara kimathi kimondo kimugul kina kinanga kinara king kinga kingu kini kinoo kinyoro
kinyozi kiongo kipaji kipande kipara kipato kipaumbele kipawa kipchamo kipchebor kipchimchim kipekee kipengele kipepeo kipevu kipigo kipimo kipindi
kipindupindu kipingamizi kipini kipipiri kipkaren kipkelion kipkenyo kipkorgot kiplombe kipofu kiponda kippers kipreres kipsaraman kipsomba kipsonoi kiptagich
kiptoror kiptororo kiptuya kipungani kipya kirima kiru kirumba kirwara kisanga kisio kisua kitenge kiti kitivo kito kitua kitui kitunga kiunga kivuli kizito
knight kobe kodhek kodiaga koga koinange koka koko komba kombe konde konga konya kosi kote kubo kule kuleni kundi kundu kuni kuno kuria kuto kwekwe ladha lako
lam lance lanet lango lasu lau lavender lebanon lenana leo leone leopard letting levy lewa liberate liberty lightness likuyani lila lily limo lina linda
lisasi livingstone lokichar lot lucky lulu lumumba lusaka maalim machi machimbo mafunga maganda maganga magoli magunga mahadhi mahenge mahianyu mahiga mahiri
maige mairo majaliwa majimbo majuma maka makali makambi makana makanda makanga makara makaya maker makina makini makumi makundi makungu mala malaika malale
malau male malkia mambo mandi maneno manga mangi manyara manzi mapendo mapenzi marani margarita marima marina mark marquis marshal marungu marvel marvelous
masaba masai masaka maseno mashauri masika masinde masinga mason masongo masumbuko mat matano matata mataya matayo mate matete mathe mathia mathira matu matui
matunda maulana maulid maulidi mauti mavin mayor mbaa mbacha mbala mbari mbati mbawala mbaya mbogo mbololo mboni mboya mbuba mbugi mbuku mbungu mbura mbuta
mbwana mchana medina meli melody menza mercury mercy merry mesh method meza mgeni mhenga mhina mhindi mia mica michele miko mila miles mimi miruka mise mita
mjomba mkude mlamba mnene moi moiben mola molo moni moshi mosi mosop mpanga mpenzi mpwapwa mramba msafiri msamba mshindi mtanda mtega mtoro mtula mtundu
mualimu mugoiri mugumo mugunda mugwe muhindi muhuri mukuru mule muliro munda mungoma munyaka munyu muranga murua muruka murungaru muse muslim muthara muthiga
mutitu muumbi mwaka mwakamba mwala mwalim mwalimu mwamba mwamini mwana mwanda mwango mwanza mwarabu mwari mwatate mwea mwema mwenda mwende mwendo mwenge mweni
mwere mwetu mwezi mwiko mwinyi mwitu myrtle mzae mzee mzimba mzungu mzuri nabii nabiswa nachingwea nadra naibor nairobi nakuru nane nanyokie narcissus narok
nasibu naswa natana nazi ndalo ndege nderi ndogo ndoo ndoro ndubi ndugu nduli ndumberi ndundu nduru neema nega nene ngala ngambi ngao ngare ngei ngiri ngoa
ngoma ngome ngondu ngong nguka ngumba ngumbi ngumi ngumo nguru nguta ngware ngwena nia niko nimo nina njama njema njiru njoni njoro njuri nkoroi nkuene noa
noel nono noon nor nova nuru nyaki nyakoe nyamache nyamasege nyamira nyanda nyando nyanduma nyangao nyange nyanya nyanza nyara nyaribari nyenze nyevu nyingi
nyiro nyoka nyongo nyota nyundo nyungu obunga ocher octave odinga odour ogembo oginga oguta oka okuta ole olive ombewa onjiko onyonka opoka oral osumba
otiende otonglo oza pal pandya panther pastor pat pati patience patient pato patty peace pearl pembe pendo penny perpetual pesi pete peto petty petu pharaoh
pierce pili pinky placid pole polisi poni precious pretty price priestly primitive prince princess promise prosper prudence prudent purity queen rabi
rachuonyo rafiki rafu rage raha rai rajab raju rajua ramadan ramadhan ramadhani ramogi randa randy rangi rarieda ray rea rehab rehema riadha rich rick ring
riziki rob robe robin robins robo rocky roman ronge rose rosemary rosetta rosslyn rosy royal ruai ruby ruguru ruiru rungu runyenjes rurii rut ruwa saada saba
sabatia sabato saburi sadiki safari safi safina sagala said saidi sake saku sakwa salad salama salamu sali salimu salmon samani samba sambu samia sandy sane
sang sanya sao sato saumu savannah sayyid scholar segero seli seme semeni sena seneta serem serena serge sergeant seyyid shaaban shaban shabana shad shady
shah shalom shamba shame shani shanty shari sharif sharifu shed shehe sheik sheikh shepherd sherry shida shilingi shire shiru shukrani shukuru shuma siagi
sidindi sifa sikitu siku sikubali sikujua sila silver sim simba simi simo siri sirikwa sita siti sitima siwa smith soi solo some somo songa songwa soni sora
sore sori soro stellamaris sterling stumai suba subira sudi sue sultan sultani sulubu suluhu sum sumba sunday suri sweetie syed taabu tabby tabia tabu tagare
tai tailor tamale tang tania tano tara taraja tare tari tatu tausi tembo temperance tendo tenges terik teso tiff tima tindo tinga tingo tipis titi tome tong
toni too tot toto trace trinity trust tsimba tula tuli tulu tuma tumaini tumbo tume tumsifu tumu tunda tundu tune tunu turner uchi uka ukweli umoja unity
upendo upole urban usha usher ushindi ustadh uzia uzuri valance vale valence valentine vane venture verity victor victoria victory vihiga vina vinya viola
violet visitation vivi vusha vuti wachanga wafu waithaka waiyaki wajihi wako wales wali walker wanga wangige wangu wanguru wani wanjohi wanyama ward waria
waridi wash wata wayu wellington wema wendo were white will willies wills witness wood wright wundanyi yaa yai yak yamo yao yaya yen yimbo yonga young yumba
zahara zaituni zake zawadi zee zena zephyr ziada ziba zion ziro zuri`.trim();
