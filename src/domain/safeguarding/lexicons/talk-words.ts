/** Words of ordinary talk about the subject: where one of these stands in the clause, what is general is no leak. The form of these lists is told in protection-words.ts. */
export const TALK_WORDS = {
  talk: `
    accreditation, act play, against trafficking, agenda, agm, alieleza, anniversary, annual, article, articles, ask whether, asked, assessed,
    assessment, atafundisha, attendees, awareness, baby friendly, bajeti, baraza, barazas, baseline, bill, bills, book, boy scouts, breakfast,
    briefing, brochure, brochures, budget, budgets, cadets, camp, campaign, campaigns, capacity, caravan, case conferencing, case management,
    celebration, certification, chapter, checklist, checklist ya, checklists, child friendly, child helpline, child helplines, child labour,
    child protection, child rights, child trafficking, children act, client satisfaction, clubs, coalition, code of conduct, commemoration,
    committee, communities, community, concept note, conducted, conference, confidentiality, consent, construction, counter trafficking, course,
    courses, court order, court users, csos, ctip act, cuc, curricula, curriculum, dalili za usafirishaji, dangers of, data, day,
    day of the african child, debate, debates, dialogue, dialogues, directory, discuss, discussed, discussing, discussion, discussions, documentary,
    draft, drafted, drafting, drafts, drama, elimu, entrapment, essay, ethics, evaluation, exercise, exhibition, explain, explained, explained how,
    explains, facilitated, facilitator, facilitators, figures, filamu, film, flyers, fora, forum, forums, framework, fundraiser, fundraising,
    girl child, girl guides, girls clubs, guide, guideline, guidelines, haki za, hamasisho, handbook, hatari za, helpline, her excellency,
    her ladyship, her majesty, her worship, his excellency, his lordship, his worship, hotline, hotuba, how to, huduma, igizo, ilielezwa,
    importance of, indicator, indicators, initiative, inspection, itaact, itaigiza, itifaki, jamii, jinsi ya, journalism, kamati, kampeni, kikao,
    kipindi, kitabu, kongamano, kueducate, kueleza, kuelimisha, kufundisha, kuhamasisha, kuigiza, kujifunza, kuzuia usafirishaji, launch, launched,
    launching, law, law students, laws, leaflet, leaflets, learned, learners, learning, learnt, lecture, lesson, lessons, licensed, licensing,
    literature, maadhimisho, mabango, mada, mafunzo, mafunzo ya, mahubiri, maigizo, mama lucy, mama ngina, mandate, manual, manuals, maoni,
    maonyesho, mapping, march, mashairi, masomo, mazoezi, mchezo, mdahalo, mechanism, media, medical camp, meeting, meetings, members, mentorship,
    methodology, mfano, mfumo, mifano, mijadala, mikakati, mikutano, minimum, miongozo, mipango, miswada, mjadala, mkakati, mkutano, module, modules,
    moot, mother to mother, mou, mpango kazi, mpango wa kitaifa, mswada, mwongozo, namna ya, network, ngoma, ngos, numbers, nyimbo, officers trained,
    outreach, outreaches, page, panel, participants, partners, pathway, pathways, pax, percent, person with disability, persons with disabilities,
    plan of action, poem, poems, policies, policy, poster, posters, presentation, presentations, presented, press, prevention, principles, procedure,
    procedures, procession, procured, procurement, program, programme, project, proposal, protocol, protocols, public, quarterly, questions, quiz,
    radio, rasimu, recruits, redio, referral, refresher, register, registered, regulations, renovated, renovation, report on, reports, research,
    researching, response, review, reviewed, reviewing, reviews, rights of, ripoti ya, roadmap, role play, roleplay, roundtable, school club,
    schools, section, semina, seminar, sensitis*, sensitiz*, sera, session, sessions, shadow report, sherehe, sheria, signs of, siku ya,
    siku ya mtoto wa afrika, simulated, simulation, skills, social worker, social workers, somo, song, songs, sop, sops, stakeholder, stakeholders,
    standard, standards, statistics, stickers, strategies, strategy, study, sura ya, survey, survivor centred, survivor engagement,
    survivor inclusion, survivor leadership, survivor led, survivor network, survivor voices, syllabus, symposium, system, tabletop, takwimu,
    talk show, tamthilia, taught, teach, teaching, techniques, template, templates, tender, theatre, theme, tip action plan, tip office, tip report,
    toolkit, topic, tot, train, trained, trainees, trainers, training, trainings, trains, tukawaexplain, tukawashow, tulieleza, tulifunza,
    tulijadili, tulishow, tuliwafunza, tumefunza, tutaadhimisha, tv, uelewa, uhamasishaji, ukaguzi, ukarabati, ukurasa, umejadiliwa, umma,
    umuhimu wa, university, utafiti, validated, validation, victim centred, victim friendly, victim identification, victim protection,
    victim support, vikao, vilabu, vile ya, vilijadiliwa, vipeperushi, viwango, vote head, vyombo vya habari, wajifunze, wajumbe, wakajifunza,
    wakufunzi, walielezwa, walifunzwa, walijadili, walijadiliana, walijifunza, walk, wamefunzwa, wamejadili, warsha, washiriki, webinar,
    week against, wimbo, witness protection, witness protection agency, women rep, work plan, workplan, workshop, workshops, world day, yalijadiliwa,
    youth friendly, zilijadiliwa, zoezi, zoezi la`,
  /** Made up, and said to be. */
  fiction: `
    act play, cartoon, case studies, case study, cinema, comic, documentary, drama, example case, fictional, fictional case, fictitious, filamu,
    film, hypothetical, igizo, imaginary, itaact, itaact play, itaigiza, kisa cha kubuni, kuigiza, maigizo, mchezo, mfano tu, mock, moot, movie,
    mural, novel, play, poem, puppet, radio play, role play, role plays, roleplay, scenario, scenarios, screening of, shairi, simulated, simulation,
    sketch, skit, song, spoken word, story book, table top, tabletop, tamthilia, theatre, wanaact, wimbo, zoezi la mezani`,
  /** What is said not to be done. */
  negated: `
    avoid, do not, dont, hairuhusiwi, hatufai, hatupaswi, kutoandika, kutochapisha, kutopiga, kutotumia, marufuku, must not, never, no names,
    no photos, no pictures, not allowed, not to, should not, tusiandike, tusipige, usiandike, wasiandike, wasichapishe, wasipige, wasipost`,
  /** What a name may be the name of, when it is nobody's. */
  institution: `
    academy, act, africa, airport, alliance, arabia, association, avenue, award, bank, bay, beach, bmc, border, boys, bridge, brothers, camp,
    cathedral, cbo, center, centre, choir, church, city, clinic, club, coalition, college, company, convention, county, court, courts, cup, day,
    diocese, dispensary, district, estate, fc, fm, forum, foundation, gardens, girls, grounds, group, hall, high school, hills, home, hospital,
    hotel, house, initiative, institute, international, island, kenya, lake, law courts, leone, library, limited, ltd, mall, market, memorial,
    mission, month, mountain, movement, municipality, museum, national, network, network of, ngo, organisation, organization, osbp, parish, park,
    plan, plaza, police station, polytechnic, port, primary, prize, program, programme, project, protocol, province, refugee camp, region, regional,
    republic, river, road, sacco, school, secondary, show, sisters, society, stadium, state, station, street, sub county, subcounty,
    subcounty office, team, theatre, town, trust, tv, united, university, valley, village, ward, week, women, youth, zone`,
  /** Before the name of a place. */
  placeWord: `
    at, bandari ya, barabara ya, bikira, chuo cha, chuo kikuu cha, county of, daraja la, diocese of, eneo la, feast of, from, hospitali ya, huko, in,
    jijini, kanisa la, kata ya, kaunti ya, kijiji cha, kituo cha, kule, kutoka, maeneo ya, mji wa, mjini, mpaka wa, msitu wa, mt, mtaa wa, mtakatifu,
    mto, near, pale, port of, saint, shule ya, shule za, soko la, st, town of, ukumbi wa, university of, uwanja wa, visiwa vya, viwanja vya, ward of,
    watakatifu, wilaya ya, ziwa`,
  /** Where people meet or work openly: its place may be told. */
  openPlace: `
    baraza, boardroom, booked the, booth, clinic day, complaints desk, conference, desk, drama, event, exhibition, field office, forum,
    guest speaker, hall, help desk, hotel for the training, kikao, kongamano, launch, mafunzo, market day, match, meeting, mkutano, office, offices,
    ofisi, outreach, procession, radio, rally, registration desk, semina, stall, theatre, tournament, training, training venue, trainings, ukumbi,
    venue, walk, walk starts, warsha, workshop`,
} as const;
