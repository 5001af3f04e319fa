/** Words for people, and what is said of one of them. The form of these lists is told in protection-words.ts. */
export const PERSON_WORDS = {
  /** One person of those who are protected. */
  person: `
    admission, ajuza, apprentice, arrival, auntie, babu, baby, bar attendant, bar girl, barmaid, beneficiary, bi mkubwa, bibi, bibi harusi,
    bibi mzee, binti, binti yetu, boi, boy, boy child, boychild, boychild wetu, bride, casual, chali, chick, child, class member, client,
    complainant, cucu, dada, dada yetu, dame, dancer, daughter, dem, deportee, domestic worker, employee of the, escapee, evacuee, farm boy,
    female, fishing boy, gal, girl, girl child, girlchild, graduate, grandma, grandmother, granny, guest of ours, guka, gurl, hauzi, herder,
    herdsboy, herdsman, house boy, house gal, house girl, house help, house worker, houseboy, housegirl, househelp, housemaid, infant, inmate,
    jamaa wetu, kabinti, kaboy, kachanga, kadame, kademu, kamanzi, kamtoi, kasichana, kasupuu, katoi, katoto, kichanga, kid, kid mmoja, kiddo,
    kijakazi, kijana, kijana mdogo, kijana wetu, laborer, labourer, lady, lass, latest arrival, learner, male, mama, mama mtoto, mama mzazi,
    mamanzi mmoja, manusura, manzi, mboch, mdada, mentee, mfanyakazi, mfanyikazi, mfungwa, mgeni, mgeni wetu, mhanga, mhasiriwa, mhudumiwa,
    migrant, minor, mjamzito, mjane, mkimbizi, mkongwe, mlalamishi, mlezi, mnusurika, mom, mother, mrembo, mresh, msanii, mschana, msee, mshii,
    mshukiwa wetu, msichana, msichana mdogo, msichana wa kazi, msichana wetu, msupa, mteja, mteule, mtoi, mtoi mmoja, mtoro, mtoto, mtoto wa kike,
    mtoto wa kiume, mtoto wetu, mtu wetu, mtumishi, mum, mvulana, mwamke, mwanadada, mwanafunzi, mwanamke, mwanaume, mwanaume mmoja, mwathirika,
    mwathiriwa, mwenzao, mwenzetu, mzazi, mzee, ndugu yetu, nephew, new admission, new arrival, new boy, new girl, newcomer, niece, orphan,
    our ward, patient, pupil, refugee, resident, returnee, runaway, salon girl, school boy, school girl, schoolboy, schoolgirl, shahidi, shepherd,
    shore, shosho, shujaa, single mother, single mum, sis, sister, small girl, son, speaker survivor, street boy, street child, street girl,
    student, supa, supuu, survivor, teen, teenager, toddler, toto, trainee, twin, victim, waitress, ward of ours, widow, wife, witness, woman,
    worker, yatima, yaya, young boy, young girl, young lady, young man, young mother, young woman`,
  /** More than one of them. */
  people: `
    a pair of, admissions, akina dada, akina mama, arrivals, babies, beneficiaries, boys, brothers, casuals, children, clients, couple, dada zetu,
    daughters, familia, family, five girls, four girls, girls, group of girls, hao, hao wasichana, hao watoto, kids, kina dada, ladies, mabinti,
    mabinti zetu, maboy, machali, madem, mademu, magirl, mamanzi, manusura wote, mashahidi, mashore, masurvivor, mayatima, mayouth wetu, men,
    minors, new arrivals, newcomers, orphans, our boys, our girls, our guests, our ladies, our women, pair, residents, returnees, siblings,
    sisters, survivor, survivors, survivors are, teens, the five, the four, the nine, the six, the three, the two, the women, those girls,
    those we, three boys, three girls, three ladies, three survivors, three women, trio, twins, two boys, two girls, two ladies, two survivors,
    two women, victims, vijana, vijana wetu, waathiriwa, waathiriwa wetu, wadada, wafanyakazi wa nyumbani, wageni wetu, wahanga, wale, wale wanne,
    wale watatu, wale wawili, wamama, wanaume, wanawake, wanne, washii, wasichana, wasichana wetu, watatu, wateja, watoi, watoto,
    watoto waliookolewa, watumishi, wavulana, wawili, wengine, witnesses, women`,
  /** Which says that one certain person is meant. */
  certain: `
    a certain, aforementioned, aliyekuja, aliyekuwa, aliyeletwa, ambaye, another, certain, concerned, eldest, first, flani, former, fulani, hii,
    hiyo, huyo, huyo huyo, huyo wa, huyu, huyu wa, ile, ingine, last, latest, little, mdogo, mentioned, mmoja, mmojawapo, moja, mwingine, my, new,
    old, one, one of, only, our, our new, particular, poor, previous, recent, said, same, second, single, small, that, that one, the, their,
    third, this, this one, ule, wa kwanza, wa pili, wa tatu, wangu, wao, wenu, wetu, who, whom, whose, yetu, young, younger, your, yule, yule wetu`,
  /** She and he. */
  pronoun: `
    ako, ame, he, he is, her, hers, herself, hes, him, himself, his, huyo, huyu, kwake, nae, naye, she, she is, ye, yeye, yeye mwenyewe, yule`,
  /** "His", "hers" and "its" in Kiswahili. */
  possessive: `
    babake, chake, dadake, kakake, kwake, kwao, lake, mamake, mkewe, mumewe, mwake, mwanawe, ndugu yake, pake, vyake, wake, wazazi wake, yake, yao,
    zake`,
  /** One of several. */
  oneOf: `
    a boy we, a child we, a girl we, a lady we, a survivor we, a woman we, another one, each one, mmoja akiwa, mmoja ako, mmoja ali, mmoja alikuwa,
    mmoja ame, mmoja amepata, mmoja amerudi, mmoja ana, mmoja anaendelea, mmoja bado, mmoja hajambo, mmoja kati ya, mmoja kwa, mmoja tu, mmoja wa,
    mmoja wao, mmoja wapo, mmoja wetu, moja kati ya, moja wao, mse mmoja, msee mmoja, mtu mmoja, mwingine ame, mwingine ana, one among, one amongst,
    one boy, one child, one client, one from, one girl, one lady, one more, one of our, one of the, one of them, one of these, one of those,
    one other, one resident, one returnee, one survivor, one victim, one woman, only one, somebody we, someone we, the eldest, the latest one,
    the one from, the one that, the one we, the one who, the one with, the other one, the said, the second one, this particular, ule wa, wa mwisho,
    youngest one, yule wa`,
  /** Who speaks, leads or serves in public: of them sentences may speak. */
  role: `
    acc, accountant, actor, actress, admin, administrator, advocate, afisa, ambassador, artist, askofu, assistant chief, attendee, attorney,
    attorney general, auditor, balozi, bishop, board, bodi, bom chair, boss wetu, brigadier, cabinet secretary, cadet, candidate for, caterer,
    cec, ceo, chair, chairlady, chairman, chairperson, chairwoman, chaplain, chief, chief guest, chief justice, chiefs, chifu, child officer,
    children officer, childrens officer, choir, chp, chps, chv, chvs, clerk of the, clinical officer, coach, colleague, commandant, commissioner,
    committee, communications officer, consultant, contractor, coordinator, counsellor, counselor, county, county commissioner, county director,
    county executive, cs, daktari wa kaunti, dcc, dcco, delegate, department, deputy, deputy commissioner, deputy head, dg, director,
    director general, diwani, dj, donor, editor, elder, elders, employee, enumerator, evaluator, expert, facilitator, father of the church,
    field officer, finance officer, focal person, focal point, gavana, gender officer, government, governor, guest, hakimu, head teacher,
    headmaster, headmistress, headteacher, health officer, host, hostess, hr, idara, imam, imamu, immigration officer, intern, intern wetu,
    interpreter, it officer, jaji, journalist, judge, kadhi, kadhi mkuu, kamanda, kamati, kamishna, katibu, kaunti, keynote speaker, kiongozi,
    kocha, labour officer, lawyer, leader, leaders, lecturer, logistics officer, m and e, m and e officer, m&e, maafisa, machifu, magistrate,
    manager, maofisa, mayor, mbunge, mbunifu, mc, mc wa, mca, mchoraji, mchungaji, member, meneja, mentor, mfadhili, mgeni rasmi, mhadhiri,
    mhariri, mhasibu, mhojiwa, mhudumu, minister, ministry, mjumbe, mkalimani, mkufunzi, mkurufunzi, mkurugenzi, mkuu, mkuu wa idara,
    mkuu wa shule, mkuu wa wilaya, moderator, mp, mpiga picha, mratibu, mratibu wa, msanii maarufu, msemaji, mshauri, mshiriki, msimamizi,
    mtaalamu, mtafiti, mtandao, mtangazaji, mtayarishaji, mtume, mtunza, mtunza hazina, muigizaji, musician, mwakilishi, mwalimu mkuu, mwanachama,
    mwanahabari, mwandishi, mweka, mweka hazina, mwenyekiti, mwigizaji, mzee wa kijiji, mzee wa mtaa, mzee wa nyumba kumi, naibu, naibu kamishna,
    nesi mkuu, network, notary, office driver, officer, officer wa programu, officers, official, officials, ofisa, ofisa wa, our accountant,
    our boss, our chair, our director, our driver, our facilitator, our lawyer, our trainer, padri, panelist, panellist, paralegal, participant,
    pastor, pastor wa kanisa, patron, patron wa, patroni, photographer, presenter, president, principal, principal secretary, printer,
    printer guy, probation officer, procurement officer, producer, prof, professor, program officer, programme officer, project manager,
    project officer, prosecutor, ps, pta chair, public health officer, rais, recruit, referee, regional commissioner, registrar, registrar of,
    rep, representative, researcher, resident magistrate, respondent, rev, reverend, scout, secretary, senator, seneta, seneta wa, serikali kuu,
    sheikh, shirika, singer, sister superior, social worker, speaker, speaker wa, spika, spika wa, staff, staffs, sub county commissioner,
    supplier, tailor wetu, teacher, teachers, trainer, trainer wetu, trainers, treasurer, ustadh, vice chair, videographer, village elder,
    viongozi, volunteer, volunteer wetu, wafadhili, wahudumu, wakili, wakili wetu, wakufunzi, ward admin, wazee, wazee wa kijiji, waziri, wizara,
    woman rep, women rep`,
} as const;
