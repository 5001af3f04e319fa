export type ListKind = 'organisations' | 'people' | 'plan';

/** What people call the columns of the three lists, in English and Kiswahili, the surest first; compared without case, spaces and punctuation. */
export const NAMES = {
  plan: {
    id: words('id activityid activityno activitynumber ref reference code activitycode kitambulisho kumbukumbu'),
    title: words(`
      activity activities activityname activitytitle title jointactivity plannedactivity nameofactivity what
      keyactivity keyactivities mainactivity mainactivities activitydescriptiontitle plannedactivities jointactivities
      activityplanned strategicactivity strategicactivities intervention interventions whatwewilldo whattodo
      whatwillbedone plannedwork action actions actionpoint task tasks activityaction shughuli shughulikuu
      shughuliiliyopangwa shughulizilizopangwa jinalashughuli kazi whatwilldo workplanned activitytobecarriedout
      activitiestobedone specificactivities specificactivity subactivity subactivities`),
    description: words(`
      description details activitydescription notes objective descriptionofactivity remarks comments activitydetails
      maelezo maelezoyashughuli ufafanuzi`),
    pillar: words(`
      pillar pillars npapillar 4p 4ps strategicpillar pillarnpa thematicpillar pillarofthenpa fourps the4ps nguzo
      nguzoyampango 4ppillar npa4ps pillarofnpa pillarno ctippillar`),
    theme: words(
      'theme thematicarea subtheme subsector thematicareas thematicfocus focusarea resultarea mada eneolakuzingatia',
    ),
    type: words('activitytype type typeofactivity kindofactivity category activitycategory ainayashughuli aina'),
    lead: words(`
      leadorganisation lead leadorg leadagency leadcso responsible responsibleorganisation organisation
      implementingorganisation who leadpartner leadorganisationacronym leadimplementer leadinstitution leadactor
      leadcsos leadactors responsibleagency responsibleparty responsibleinstitution responsibleactor responsibleentity
      organisationincharge incharge agencyincharge institutionincharge responsiblecso responsiblengo responsiblemember
      responsibleorganisations responsiblepersonorganisation responsibility organisationresponsible implementer
      implementingagency implementingpartner implementedby leadby ledby coordinatedby agency actor shirikakiongozi
      shirikalinaloongoza shirikahusika mhusikamkuu wanaohusika mhusika muhusika anayehusika anayeongoza mtekelezaji
      msimamizi shirika leadandsupport leadorganisations personresponsible whoisresponsible leads convener host
      hostorganisation wholeads whoisleading wholeadsit personorganisationresponsible`),
    partners: words(`
      partners partner partnerorganisations implementingpartners supportingorganisations jointwith with
      partneragencies supportingpartners otherpartners collaborators collaboratingpartners collaboratingorganisations
      supportingactors support supportedby washirika wabia mashirikashiriki`),
    group: words(`
      workinggroup group wg workinggroupname subcommittee taskforce committee technicalworkinggroup twg kikundikazi
      kundilakazi kikundi`),
    topic: words('learningtopic topic jointlearningtopic learning learningtopics madayakujifunza'),
    places: words(`
      county counties location locations where place areas area geographicarea countyies countiescovered
      targetcounties targetcounty geographicalarea geographicalcoverage geographiccoverage coverage targetarea
      targetareas venue region regions site town subcounty kaunti kauntizinazolengwa eneolautekelezaji mahali eneo
      maeneo wapi sehemu placeofimplementation areaofimplementation implementationarea countylocation locationcounty
      countytown countyortown towncounty`),
    start: words(`
      start startdate plannedstart plannedstartdate from begins startson startdateplanned dateofstart starting
      startingdate commencement commencementdate beginning begin kuanza tarehekuanza tareheyakuanza mwanzo inaanza
      kuanzia`),
    end: words(`
      end enddate plannedend plannedenddate to ends due duedate deadline completiondate endingdate dateofend finish
      finishdate completion completedby completeby by targetdate mwisho tareheyamwisho kuisha tareheyakuisha
      kumalizika inaisha hadi tarehekumaliza`),
    when: words(`
      when period quarter timeline timeframe dates date month schedule timelines timeframes timing timeperiod
      implementationperiod implementationtimeline plannedtimeline planneddate planneddates dateofactivity activitydate
      duration quarters months muda lini kipindi ratiba wakati mudawautekelezaji wakatiwautekelezaji
      kipindichautekelezaji tarehe mwezi robo timingperiod implementationdates plannedperiod quartermonth targetdate
      deadlineperiod perioddeadline`),
    funder: words(`
      funder donor fundingsource fundedby sourceoffunding funding sourceoffunds fundingpartner sponsor mfadhili
      wafadhili chanzochafedha`),
    target: words(`
      target targetpeople peopletargeted targetreach beneficiaries numberofbeneficiaries targetnumber participants
      targetgroupsize reachtarget targets targetno targetnumberofpeople numberofpeople noofpeople numbertargeted
      numbertobereached peopletobereached expectedparticipants numberofparticipants noofparticipants noofbeneficiaries
      expectedreach targetbeneficiaries participantstargeted annualtarget lengo walengwa idadiyawalengwa idadi
      washiriki walengwanaidadi targetgroup targetgroupnumber targetpopulation noofpeopletargeted
      numberofpeopletargeted totaltarget howmany whohowmany whoandhowmany targetreached targetnos targetaudience
      targetparticipants totalpeople numberofpeoplereached noofpax numberofpax pax participantsexpected
      beneficiariestargeted targetedbeneficiaries directbeneficiaries people reach expectedpeople headcount`),
    unit: words('unit targetunit unitofmeasure kipimo'),
    counts: words('counts counted whatiscounted countspersons kindofcount'),
    /** The opposite: “yes” opens, and anything else does not. Only where somebody says that a heading means it. */
    open: words(''),
    sensitivity: words(`
      sensitivity sensitive restricted restriction restrictions confidentiality confidential classification secret
      siri yasiri usiri nyeti imezuiliwa`),
  },
  people: {
    firstName: words('firstname firstnames givenname givennames forename jinalakwanza'),
    lastName: words('lastname surname familyname othername othernames secondname jinalamwisho jinalaukoo'),
    name: words(`
      name fullname person displayname names focalpointname nameofperson nameofcontact contactperson contactname
      contact representative nameofrepresentative nameoffocalpoint focalperson focalpoint staffname membername jina
      jinakamili majina`),
    email: words(`
      email workemail emailaddress workemailaddress mail emails emailid officialemail workmail barauapepe baruapepe
      anwaniyabaruapepe`),
    organisation: words(`
      organisation org organisationname agency cso nameoforganisation institution nameofinstitution ngo
      memberorganisation shirika jinalashirika taasisi`),
    // A position or function is what somebody is employed as: it gives no right.
    role: words('role roles networkrole rolenetwork roleinnetwork'),
    rank: words(`
      primaryoralternate primaryalternate rank order primary focalpointtype primaryalternatefocalpoint
      alternateorprimary kipaumbele`),
    language: words('language preferredlanguage lugha languagepreference'),
    objectId: words('entraobjectid objectid aadobjectid azureobjectid entraid entraidobjectid'),
    group: words('workinggroup group wg'),
  },
  organisations: {
    name: words(`
      organisation organisationname name nameoforganisation org nameoftheorganisation institution nameofinstitution
      agency cso csoname ngo memberorganisation member members shirika jinalashirika taasisi`),
    aliases: words(`
      othername othernames alsoknownas aka alias aliases formername formernames kiswahiliname nameinkiswahili
      majinamengine`),
    acronym: words('acronym abbreviation shortname abbreviationacronym initials shortform kifupi jinafupi ufupisho'),
    type: words(`
      type organisationtype orgtype typeoforganisation category organisationcategory kindoforganisation ainayashirika
      aina`),
    networkRole: words('networkrole role roleinnetwork membership'),
    places: words(`
      county counties location where areasofoperation countiesofoperation countiesofwork whereyouwork coverage
      geographicalcoverage region areaofoperation areasofwork kaunti maeneo mahali`),
    language: words('language preferredlanguage lugha'),
    reports: words('expectedtoreport reports asked'),
  },
} satisfies Record<ListKind, Record<string, readonly string[]>>;

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Without these a sheet is not that list. `hasTimes`: whether it has a column for each month or quarter. */
export const REQUIRED: Record<ListKind, (columns: ReadonlyMap<string, number>, hasTimes: boolean) => boolean> = {
  plan: (c, hasTimes) =>
    c.has('title') &&
    (c.has('pillar') || c.has('lead')) &&
    (c.has('start') || c.has('end') || c.has('when') || c.has('pillar') || hasTimes),
  people: (c) => (c.has('name') || c.has('firstName') || c.has('lastName')) && (c.has('email') || c.has('objectId')),
  organisations: (c) => c.has('name') && (c.has('networkRole') || c.has('type') || c.has('acronym')),
};

export const IGNORED = 'ignore';

/** `--map "Their heading=lead"` for each kind of list: which columns there are to choose from. */
export const COLUMN_NAMES: readonly string[] = [
  ...new Set(Object.values(NAMES).flatMap((columns) => Object.keys(columns))),
  IGNORED,
];
