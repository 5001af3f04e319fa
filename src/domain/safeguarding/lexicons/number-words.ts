/** Words for years of life, school and small numbers. The form of these lists is told in protection-words.ts. */
export const NUMBER_WORDS = {
  /** Numbers in words, as ages are said. */
  numeral: `
    arobaini, eight, eighteen, eighty, eleven, fifteen, fifty, five, forteen, forty, four, fourteen, hamsini, hundred, ishirini, kumi, kumi na mbili,
    kumi na minane, kumi na moja, kumi na nane, kumi na nne, kumi na saba, kumi na sita, kumi na tano, kumi na tatu, kumi na tisa, mbili, mia,
    minane, minne, mitano, mitatu, miwili, mmoja, moja, nane, nine, nineteen, ninety, nne, one, saba, sabini, seven, seventeen, seventy, sita,
    sitini, six, sixteen, sixty, tano, tatu, ten, thelathini, themanini, thirteen, thirty, three, tisa, tisini, twelve, twenty, two, watatu, wawili`,
  /** A class of a school. */
  schoolClass: `
    baby class, candidate, chekechea, clas 4, clas 5, clas 6, clas 7, clas 8, clas eight, clas five, clas four, clas one, clas seven, clas six,
    clas three, clas two, class 1, class 2, class 3, class 4, class 5, class 6, class 7, class 8, class eight, class five, class four, class one,
    class seven, class six, class three, class two, class ya, cls, cls 5, cls 6, cls 7, cls 8, darasa, darasa la, darasa la 2, darasa la 3,
    darasa la 4, darasa la 5, darasa la 6, darasa la 7, darasa la 8, darasa la kwanza, darasa la nane, darasa la nne, darasa la pili,
    darasa la saba, darasa la sita, darasa la tano, darasa la tatu, daycare, ecd, ecde, f1, f2, f3, f4, fom, fom 1, fom 2, fom 3, fom 4, fom four,
    fom one, fom three, fom two, fomu ya kwanza, fomu ya nne, fomu ya pili, fomu ya tatu, form 1, form 2, form 3, form 4, form four, form one,
    form three, form two, form wan, g4, g5, g6, g7, g8, g9, grade 1, grade 10, grade 2, grade 3, grade 4, grade 5, grade 6, grade 7, grade 8,
    grade 9, grade eight, grade five, grade four, grade nine, grade one, grade r, grade seven, grade six, grade ten, grade three, grade two, grd,
    gredi 4, gredi 5, gredi 6, gredi 7, gredi 8, gredi ya, gredi ya nane, gredi ya nne, gredi ya saba, gredi ya sita, gredi ya tano,
    gredi ya tisa, jss, junior school, junior secondary, kcpe, kcse, kidato, kidato cha, kidato cha 1, kidato cha 2, kidato cha 3, kidato cha 4,
    kidato cha kwanza, kidato cha nne, kidato cha pili, kidato cha tatu, kindergarten, kpsea, lower primary, nursery, p1, p2, p3, p4, p5, p6, p7,
    play group, playgroup, pp 1, pp 2, pp1, pp2, pre primary, pre school, pre unit, preschool, preunit, primary five, primary four, primary seven,
    primary six, primary three, s1, s2, s3, standard 1, standard 2, standard 3, standard 4, standard 5, standard 6, standard 7, standard 8,
    standard eight, standard five, standard four, standard one, standard seven, standard six, standard three, standard two, std, std 1, std 2,
    std 3, std 4, std 5, std 6, std 7, std 8, upper primary, year one, year two`,
  /** To have an age. */
  aged: `
    about, above, age, aged, ako, ako na miaka, alifikisha, aligonga, alihit, alitimiza, alitinga, alizaliwa, almost, ameclock, amefika, amefikisha,
    amegonga, amehit, amemaliza, ametimia, ametimiza, ametinga, amezaliwa, ana miaka, ana umri, anafika, anafikisha, anafunga, anagonga, anahit,
    anatimiza, anatinga, approximately, around, atafunga miaka, atatimiza, barely, below, below age, between, birthday, blew out, born, born in,
    born the year, candles, celebrated her, celebrates, chini ya miaka, clocked, clocks, date of birth, dob, going on, hajafikisha, hajatimiza, half,
    hardly, hit, in her teens, in his teens, is barely, is only, just, just turned, juzi alifikisha, kagonga, kama miaka, kuzaliwa, made, marks her,
    mature, miaka, miaka kama, miaka yake, minor aged, mwaka, mwaka wa, mwenye, mwenye miaka, mwenye umri, nearly, not yet, of age, old enough, only,
    over, past, reached, roughly, too young, turn, turned, turning, turns, umri, umri wa, umri wake, under, underage, wa umri, was only, year of age,
    year old, years, years of age, years old, years old this, yr, yr old, yrs, yrs old, yuko na miaka`,
  /** Of several, the youngest: known to all who know them. */
  youngest: `
    aliye mdogo, aliyemdogo, baby of the, baby of the group, baby of the house, first born, firstborn, kadogo, kadogo zaidi, kifungua mimba,
    kitinda mimba, kitindamimba, last born, lastborn, mdogo kabisa, mdogo kuliko, mdogo wa wote, mdogo wake wa mwisho, mdogo wao, mdogo zaidi,
    mkubwa kuliko, mkubwa wao, mkubwa zaidi, mtoto wa mwisho, oldest one, smallest of, smallest one, the elder one, the eldest, the little one,
    the older one, the oldest, the small one, the smallest, the younger one, the youngest, wa kwanza kuzaliwa, wa mwisho, wa mwisho kuzaliwa,
    youngest, youngest of`,
  /** A file, a case or a client, before its number. */
  fileWord: `
    adm no, adm number, admission no, beneficiary, beneficiary id, c and p, case, case code, case id, case no, case number, case ref, cause no,
    charge no, charge sheet, charge sheet no, children case, children cause, client, client code, client id, client no, client number, cmcc, code,
    code is, code yake, court file, court file no, cr, criminal case, docket, e citizen no, entry no, entry number, exhibit, exhibit no, faili,
    faili la, faili lake, faili namba, faili nambari, faili yake, file, file code, file no, file number, file ref, file yake, folder, hcc, hccr,
    inquest, intake no, intake number, jalada, jalada namba, jalada nambari, kesi, kesi namba, kesi nambari, kesi yake, kumb, kumb na,
    kumbukumbu namba, kumbukumbu nambari, matter, mccc, mccr, mcso, mention, misc, msimbo, mteja, mteja code, mteja namba, mteja nambari,
    namba ya faili, namba ya kesi, nambari ya faili, nambari ya kesi, nambari ya mteja, nambari ya rufaa, o.b, ob, ob namba, ob nambari, ob no,
    ob number, occurrence book, our ref, p and c, petition no, pnc, police file, probation file, ref, ref no, reference, reference no, reg no,
    registration no, registration number, rufaa, serial no, serial number, shauri, shauri namba, sno, so no, succession, survivor, survivor code,
    survivor no, suspect no, tag no, tracking no, tracking number, uid, unique code, unique id, victim no, vot, vot no`,
  /** When somebody was born. */
  bornThen: `
    alitimiza miaka, alizaliwa, ametimiza miaka, amezaliwa, became an adult, below eighteen, birthdate, birthday, blew out, born in, born on,
    born the year, candles, hajafikisha miaka, her birthday, his birthday, keki, kuzaliwa kwake, mtu mzima, mwaka wa kuzaliwa, ni wa 2005,
    ni wa 2006, ni wa 2007, ni wa 2008, ni wa 2009, ni wa 2010, ni wa 2011, ni wa 2012, ni wa 2013, not yet, not yet eighteen, siku yake ya kuzaliwa,
    turned 18, turned adult, turned eighteen, umri wa mtu mzima, wa 010, wa 011, wa 05, wa 06, wa 07, wa 08, wa 09, wa mwaka wa, was born, y.o.b,
    year of birth, yob`,
  /** A number that stands for a case or a person, when a number in words follows. */
  numberOf: `
    alien id, case no, case number, client no, client number, file no, file number, id no, id number, mhudumiwa nambari, mteja namba, mteja nambari,
    nambari ya faili, nambari ya kesi, nambari ya rufaa, ob namba, ob nambari, ob no, ob number, refugee id, slash, stroke`,
  /** Before what somebody is called. */
  calledSo: `
    a k a, aitwaye, aka, alias, aliyeitwa, anaitwa, anajulikana kama, anayeitwa, by name, by the name, call, call her, call him, called, calls,
    goes by, her name, his name, hujulikana kama, humwita, jina, jina lake, jina lake ni, jina ni, known as, kwa jina, kwa jina la, name is, named,
    nickname, nicknamed, tulimwita, tunamwita, tunayemwita, wanamwita, whose name`,
  /** Ages in words: of anything else they are seldom said. */
  ageWord: `
    early teens, eighteen, eighties, eleven, fifteen, fifties, forteen, forties, fourteen, her teens, his teens, in her twenties, kumi na mbili,
    kumi na minane, kumi na moja, kumi na nane, kumi na nne, kumi na saba, kumi na sita, kumi na tano, kumi na tatu, kumi na tisa, late teens,
    miaka kumi na minane, nineteen, seventeen, seventies, sixteen, sixties, teens, thirteen, thirties, twelve, twenties`,
} as const;
