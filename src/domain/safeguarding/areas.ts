import { namesBelowCounty } from '../plan/gazetteer.ts';

/**
 * Markets, estates and other areas, beside what plan/places-below-county.ts has of wards, sub-counties and towns; in lower case without
 * apostrophes and hyphens. Facts from the package kenya-locations 0.1.8 (MIT, David Amunga), without the names of what stands in every town.
 * Names that are ordinary words in English or Kiswahili stand apart: they are places only behind a word that says where.
 */
const AREAS = [
  'abakaile centre|adungosi|aitong|akala|akiba|akirangondu centre|allsops|amairo|ambira|amongura|amukura|antubetwe|arujo|asembo bay',
  'athi market|attan|bahati makadara|bamburi beach|bandani|banja market|bar anyiko|bar ober|bar okwiri|barikoi centre|barut east',
  'barut west|bendor|bogetaorio|boji|bokeira market|bokoli market|bolo|bomani centre|bombolulu|bongwe|bonyamatuta market|bosugero',
  'bottlers area|bugengi|bugina|bukani|bukembe market|bukira east centre|bukoma|bukusu market|bukusu west|bulemia|bulla pesa estate',
  'bumula market|bungoma town centre|bunyala east centre|buoye|bura east|bura irrigation scheme|bura mission|bura sheikh|burat centre',
  'buruburu|burumba estate|busibwabo centre|butali market|butiye centre|butiye village|butsotso|buyofu|bwiri market|caltex|carwash',
  'central kayole|chaik centre|chaka|chala centre|chale island|chango|chara|charagita centre|chawia centre|chebara|chebara dam',
  'cheboin centre|chekalini market|chelebei|chemilil|chemosot centre|chemuche market|chepkumia centre|chepkunyuk centre|cheplanget centre',
  'cheplaskei|chepsigot|cheptais market|chepterit|cheptiret centre|cheptuiyet|chepyuk centre|chevaywa centre|chewani centre|chewoyet',
  'chiga|chilchila centre|chulaimbo|chuluni market|chwele market|complex utawala|dadaab refugee complex|dagahaley|dago|dagoretti corner',
  'dakabaricha|damajale centre|daraja mbili|daystar area|dedan kimathi|dede|diani beach|digo road|doldol|dunga|dungicha|dzombo centre',
  'eastleigh eastleigh|ebulbul|ebulwani|eburru|ebusakami|ebusamba|ebusiratsi|ebusyubi|egerton area|eldoret west|elgon view|elugulu market',
  'elwanikha|emabungo market|embakasi village|endugh centre|enkasiti|eregi|esibila|esise market|etenje market|ethi|evurore centre',
  'ewaso ngiro|fedha|frere|gachororo|gachuba market|gaichanjiru centre|gakindu|gakoromone|galbet market|galu|ganga market|gataka',
  'gatanga centre|gatero|gathanji centre|gathara centre|gathiga|gathigiriri market|gatimu centre|gatuamba|gatunga market|gaturi market',
  'gede|gekomu|gesima market|geta centre|geta farm|getembe|giaki|gigiri|gikambura|githabai centre|githiga githunguri|githioro centre',
  'githiru|githunguri area|gitogoto|gitugi market|god jope centre|gof choba|golini|gombato|goreale centre|got agulu|got matar|greenfields',
  'greenwood|hagadera|haile selassie rd|hazina|hellsgate|highrise|hillview|hirimani|homabay|hongwe centre|hurlingham|ichagaki centre',
  'iddori|iftin market|ihururu|ildamat centre|ileho|ilima market|ilkerin centre|illula|ilmotiok centre|ilngwesi|ilpolei|ingostse',
  'inoi market|isiolo cbd|isukha north market|isukha south centre|isukha west market|ithanga market|ithiru centre|ivingoni market',
  'jara jara centre|jewatho|jibana|jimbo|jirime|jogoo|jogoo road|joska|junction benedicta|junction kayole|juniorate|kaanwa|kabachia',
  'kabarak area|kabare centre|kabianga centre|kabiria|kabisaga market|kabiyet market|kaboi|kabras market|kabula market|kachieng market',
  'kachok|kadero|kadongo|kaewa|kagaari north centre|kagaari south centre|kagan market|kagio|kaguma|kagumo|kagundu ini centre|kagwe',
  'kahawa maziwa|kahoya|kahumbu market|kahuruko|kaimbaga centre|kairuni|kajimba|kakrao centre|kakuma refugee camp|kakuzi market',
  'kaloleni estate|kalundu|kamacharia market|kamagak east|kamagak west|kamahuha market|kamakis|kamanyaki|kamariny centre|kamasian centre',
  'kamatira|kamatungu|kamba|kambiti market|kamiti|kamiti corner|kamobo|kampi ya moto|kamser|kamukuywa market|kamunyaka|kanamkemer market',
  'kandisi|kanduyi market|kangai centre|kangaita|kangeta market|kangundo central market|kangundo east extension|kangundo east market',
  'kangundo market|kangundo north market|kangundo south|kangundo west extension|kangundo west market|kanja|kanjuiri centre|kanunga',
  'kanyach kachar|kanyadwera|kanyakine|kanyakwar|kanyangi market|kanyawegi|kanyekini market|kanyenya ini centre|kanyikela centre|kanyoni',
  'kapcherop|kapkangani centre|kapkatet market|kapkitony|kapkugerwet centre|kaplelach|kapsabet town centre|kapsait|kapsaos centre',
  'kapsaret centre|kapsasian centre|kapsoit centre|kapsuser centre|kaptabuk|kaptangwanyi|kaptembwa|kaptumo|kapuonja|kapyemit|karaba',
  'karagita|karama market|karapul|karateng|karati|karau centre|karia|kariara centre|karingani centre|kariti market|kariunga|karuga',
  'karumandi market|karunga|karurumo|kasarani sportsview|kasigau centre|kasikeu market|kasinga|kasipul south|kasipul west|kasuku|kaswanga',
  'katangi market|katani|katheka kai|katheri|kathwana|katieno|katilia market|katumani|kaugagi|kauwi market|kavengero|kayole junction',
  'kazandani|keben|kegati|kegondi|kemeloi|kemera market|kenlands|kenyerere|kerarapon|keyian centre|khalaba estate|khalaba market',
  'kholera market|kiabonyoru centre|kiamariga|kiambere dam area|kiambere market|kiambogo|kiambu cbd|kiamumbi|kiamunyeki|kiamunyi',
  'kiamutugu|kianjai market|kianjokoma|kiaritha|kibiku|kibingei centre|kibingo|kibirichia market|kibirigwi|kibish settlement|kibokoni',
  'kibos|kiboswa|kibugua|kibuye|kibuye market|kidfarmaco|kidiwa|kiembeni|kihoto|kihumbu ini centre|kiine market|kikambala|kikoneni',
  'kikopey|kilibwoni centre|kilifi town centre|kilindini|kima|kimaeti market|kimanjo|kimathi|kimbo|kimintet centre|kimorigo',
  'kimorori market|kimugandura|kinakomba centre|kinamba centre|kingandole market|kinondo village|kinungi|kinyona market|kipchebor estate',
  'kipchimchim centre|kipini|kipipiri centre|kipkaren market|kipkorgot|kiptuya centre|kipungani|kiratina|kiriita centre|kirima',
  'kirimari estate|kirimuyu|kiritiri|kiru market|kisa central market|kisa north market|kisa west market|kisian|kisima centre|kisumu ndogo',
  'kitere|kithatu|kithimani east|kithimani market|kithimani west|kithimu centre|kithimu market|kithoka|kithyoko|kiti area|kitutu central',
  'kivaa market|kiwayu|kizingitini|kobujoi market|kochia central|kochieng|koderobara|kodingo|kogony|kologi|kolunje|koma hills area|komo',
  'kondele market|kongoni market|kongowea market|kopoch|kopsiro|korando|korbesa|kosewe|kosirai centre|kotur|kowe|koyonzo market|kubo',
  'kula mawe|kulamawe|kulesa|kwa centre|kwa kairu|kwangamori|kyuna|laare|labasigale centre|lamu town|lamuria|landless|langa langa',
  'langas estate|lavington green|lenana|lenana estate|leparua|lerata|leshau centre|lessos|liboi border point|likia|likoni ferry',
  'limuru cbd|lodwar market|lokichoggio airstrip|lolwe|lomut centre|lonyiek|loosuk centre|loresho|lorieni|lower kabete|lpartuk|ltepes',
  'lugaga|lugare|lukenya|lukenya east|lukenya west|lukolis|lwak|lwandeti market|lwanyange|maasai|maasai lodge|mabinju|mabokoni|machakus',
  'madaraka|madibo|maella|maeni market|magana|maganyakulo|magina|magongo|magumoni market|magumu centre|magunga|magwagwa market',
  'mahiakalo estate|mahianyu|mahoo centre|maili kumi|maili nne|maina|mairo inya|majimbo|majimoto centre|makasembo|makerero centre',
  'makima centre|makima settlement|makongeni thika|maktau|makupa|makurian|makutano ma mwala|mala|mala west|malaa|malaba north market',
  'malanga|malili|mamboleo|mamito|manda island|manyatta a|manyatta jillo|mapenya|maraba|marachi east market|marachi west market',
  'maraka market|marama south market|marama west market|marenyo|marera|mariani market|market dagoretti|marungu centre|marura',
  'masalani market|masii central|masii west|masongaleni market|mata centre|matasia|matayos south market|mathia|mathingira',
  'matinyani market|matomba|matondoni|matulo market|matuu central|matuu west|matwiku|mau narok|maua town centre|mautuma market',
  'mavindini market|mavoko central|mavuria market|mawanga|mayenje market|mayenya|mayoni market|maziwa|mbeti north market',
  'mbeti south market|mbeu market|mbiri centre|mbita causeway|mbitini market|mbiuni market|mboghoni centre|mbololo centre|mbwajumwali',
  'mediheal hospital|melelo centre|melili centre|melwa|membley|merille|merisho|meru town cbd|metkei centre|mghange|migadini|miharati',
  'mihuu market|mikameni|mikanjuni|mikindani estate|mikinduni centre|mikinduni village|mikinduri market|milimani|mirema|mirera',
  'miritini railway|mitheru market|mithiga|mitua market|mitunguu market|mkongani centre|mnagei centre|moameni|moi avenue msa',
  'moi university area|mokowe|monyerero centre|mosiro centre|mosocho|mrima|mshiu|mshomoroni|mtaa|mtambo|mtrh area|mua hills|mudembi',
  'mugai village|mugie|mugoiri market|mugumo|mugumo ini centre|muguna|muguru market|mugwe market|muhotetu|muhudu market|muhuru bay',
  'mukogodo east|mukogodo west|mukothima market|mukure centre|mukuru kayaba|mukuru kwa njenga|mukuru kwa reuben|mukuru viwandani',
  'mulango market|mumbuni|mumbuni east|mumbuni west|muminji centre|mumonyot|mundere|munyaka|muramati|muranda|murhanda market|murindat',
  'murinduko market|muruka market|murungaru centre|murunyu|musanda market|musikoma estate|musoli|mutara|muthaiga north|muthambi market',
  'muthangari|muthara market|muthengera|muthiga|muthwani east|mutira market|mutituni market|mutonguni market|mutuati|mutumbu|muvau market',
  'mvita railways|mwakamba|mwakingali|mwalimu farm|mwandoni|mwanganthia market|mwariki|mwavumbo centre|mwea settlement scheme|mwembe',
  'mwembe tayari|mwereni centre|mwibona market|mwitoko|mwituria|mzee wanyama|naibor|naikarra centre|naka|nakuru airport area',
  'nakuru hospital|nalondo market|namgoi|namwela market|nanga|nangina market|naromoru|naroosura centre|narumoru|ndagene|ndakaini',
  'ndalat centre|ndalu market|ndau|ndavaya centre|ndege ndimu|ndere|nderi|ndii|ndima ini|ndindika|ndonyo wasin|ndunyu njeru|nduru|ndurumo',
  'nesuit|newa|ngao|ngararia centre|ngaremara|ngariama centre|ngata|ngecha|nginda market|ngoingwa|ngolia centre|ngomeni market|ngondu',
  'ngong cbd|nguka|nguluni|ngumba|ngumo|nguni market|nguumo market|nguutani market|nhc langata|njiruini|njokerio|njukiini centre|njukini',
  'nkabune|nkomo market|nkoroi|nkuene centre|noonkopir|north kadem centre|north kisumu|nthawa centre|ntima east centre|ntima west centre',
  'nturukuma|nyabigena|nyabikongori|nyagoma|nyahera|nyaki east centre|nyaki west centre|nyakio centre|nyalenda|nyali mkomani|nyalunya',
  'nyamaiya market|nyamarambe|nyamarimba|nyamasaria|nyamasege|nyamataro|nyambogishi|nyanchwa|nyandiwa|nyangati market|nyankongo|nyari',
  'nyathuna|nyawita|nyayo|nyonjoro|nys area|nzambani market|nzambani rock area|nzoia market|nzoiani|obambo|obaro|ober|obunga|ojola|ojolla',
  'okame|okiludu|ol keri|ol moran|old nyali|oldonyiro centre|ole kasasi|ole polos|olenguruone|oljabet|olokurto centre|ololmasani centre',
  'olorropil centre|olpusimoru centre|oluulua|ongata rongai cbd|opapo|orbosoit|oruba|osumba|othany|otimong|otonglo|outspan|oyani',
  'pap onditi|pesi|phenom|piave gardens|pipeline jb area|plainsview|polyview|pondani|pongwe|rabuor|ragana market|ramba|ranen',
  'raphta road area|rapogi|rapsu|ratta|redsoil|regen|reru|riakanau|riat|riat hills|rigoma market|rimpa|rironi|ronge centre|ruambwa',
  'ruchu market|rugunga|ruguru market|rukala|rumwe|rurii centre|rusinga west|rwathia centre|saba saba|sagala centre|sakwa south',
  'sakwa west|sangalo institute|sango market|sankuri centre|sarmach|satelitte|sekenani|sengwer centre|serewo|sessi|sessi moyale',
  'shamakhokho market|shauri moyo|shauri yako|shela|shella village|sheywe estate|shianda|shibuli|shikokho|shirere estate|shirere market',
  'shiru market|shirugu market|shisasari|shitaho|siana centre|siboti centre|sidende|sidindi market|sieku|sigalagala|siginga',
  'sigomere market|sigoti|sigowet centre|sikinga|silanga|silibwet|sindo|sinoko estate|sinoko market|sipili|sipili centre|sirembe|sirima',
  'siron|sisenye|sitikho market|sobea|soilo|soin centre|sosiani|south kabras market|south nyakach|southlands|sparki|st marys|subuku',
  'sukunanga|suneka market|sunga|sunton|sunvalley|syokimau estate|tabuga|tagare centre|talek|tambach centre|tambua market|tamu|tassia',
  'tchundwa|tebere centre|tebesonik centre|thange market|thiba market|thigiri|thika cbd|thika hospital|thindigua kasarini|thogoto|tigoni',
  'tindiret centre|tiwi beach|tiwi village|tom mboya estate|tongaren market|tsimba|tuala|tulu dimtu|tunyai|turkwel power station',
  'ukia market|ukunda market|usigu|usoma|utange|utumishi area|vescon|vipingo|viraj area|vitengeni|wabera estate|wabera market',
  'waberi estate|waberi market|wakinga|waldai centre|wamuluma|wamumu market|wangige|wangu market|wangwachi|wanjohi centre|wareng',
  'waso centre|wasweta ii centre|wayu centre|wayu village|werugha centre|west kabras estate|west kabras market|witethie|wiyumiririe',
  'wodanga market|yatta market|zaburi|zambezi sigona|zombe market',
];

const ORDINARY_WORDS = [
  'arabia|avenue park|bahari|bahati|banana|bangladesh|baraka|barani|barnabas|blankets|blue valley',
  'bomani|bondeni|booker estate|california|central gem|city cabanas|clay city|dallas estate|deliverance',
  'della|east gem|east kano|engineer|flamingo|free area|free holds|garden estate|gate b|gem central',
  'golgotha|greenspan|happy valley|harambee|hardy|hells gate|hillside|hindi|hunters|huruma|impala',
  'jamhuri|jericho|jerusalem|kahawa|kahawa sukari|kahawa west|kanisani|karen|karen c|kenya re',
  'kenyatta road theta|kikuyu|kirinyaga central|kirinyaga east|kirinyaga west|lag sure|lake view',
  'lake zone|lang|log logo|london|lower savannah|luanda|luanda south|lucky summer|majengo|manga|mara',
  'market umoja|merit|mombasa road|mountain view|nairobi central|nairobi south|nairobi west|njia',
  'north gem|nubian|nyota|old junction|olympic|pate island|pioneer|pipeline|prisons area|puma',
  'race course|racecourse|ravine|rhoda|riverside|riverside drive|road block|royal park|salama|savanna',
  'seasons|sega|serena|shah|shelly beach|sofia|south b|south c|south gem|soy north|soy south',
  'spring valley|st monica|state house area|sunrise|theta|total|township d|township f|township g|tudor',
  'uhuru|umoja|umoja i|umoja ii|university area|uplands|upper hill|upper savannah|valley arcade',
  'viwandani|west gem|west indies|woodlands|zimmerman|ziwa',
];

const LONGEST_WORDS = 4;
/** A title and a description are shorter. */
const LONGEST = 2000;
const WHERE = new Set(
  'in at near from of around within towards kwa huko katika karibu na kutoka eneo mtaa mtaani kijiji wadi mjini'.split(
    ' ',
  ),
);
let known: { names: ReadonlySet<string>; ordinary: ReadonlySet<string> } | undefined;

const STREET = /^(?:street|road|avenue|lane|drive|close|crescent|plot|barabara)$/;

/**
 * Whether a text names a place below the county. A name that is an ordinary word too counts where a word of place stands before it, or where
 * it is written with a capital within the text. Goes through its words once.
 */
export function namesPlaceBelowCounty(text: string): boolean {
  known ??= knownNames();
  const written = text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/['’]s\b/gi, '')
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  const words = written.map((word) => word.toLowerCase());
  for (let start = 0; start < words.length; start += 1)
    for (let count = 1; count <= LONGEST_WORDS && start + count <= words.length; count += 1) {
      const name = words.slice(start, start + count).join(' ');
      if (known.names.has(name)) return true;
      const isName = start > 0 && /^[A-Z]/.test(written[start] ?? '');
      if ((isName || WHERE.has(words[start - 1] ?? '')) && known.ordinary.has(name)) return true;
      if (count === 1 && isName && STREET.test(name)) return true;
    }
  return false;
}

function knownNames(): { names: ReadonlySet<string>; ordinary: ReadonlySet<string> } {
  const ordinary = setOf(ORDINARY_WORDS);
  const names = [...namesBelowCounty(), ...setOf(AREAS)].filter((name) => !ordinary.has(name));
  return { names: new Set(names), ordinary };
}

function setOf(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split('|')));
}
