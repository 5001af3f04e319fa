/** What a workbook to fill in says of its columns, by list and column. */
export const template = {
  template: {
    howTo: 'How to fill in this list',
    once: 'One row for each entry. Leave empty what you do not know: an empty cell changes nothing. To take out what stood there, write “none”.',
    noPeople:
      'Write about activities, never about a person you protect: no names, no phone numbers, no places where people are kept safe.',
    column: 'Column',
    write: 'What to write',
    example: 'For example',
    columns: {
      plan: {
        id: 'Only for an activity that is already in the plan',
        title: 'What will be done, in one line',
        pillar: 'One of the list',
        lead: 'The organisation that leads, as it stands on the list',
        partners: 'Other organisations, separated by commas',
        places: 'Counties, separated by commas, or “National”',
        start: 'A day, a month, a quarter',
        end: 'A day, a month, a quarter',
        target: 'A number and what it counts: people, organisations or sessions',
        type: 'One of the list',
        group: 'The working group it belongs to',
        topic: 'The learning topic it belongs to',
        funder: 'Who pays for it',
        description: 'A sentence more, if it needs one',
        sensitivity: 'yes, if only the secretariat and those who do it may see it',
      },
      people: {
        name: 'First and last name',
        email: 'The address at work',
        organisation: 'As it stands on the list of organisations',
        role: 'focal point, unless they are something else in the network',
        rank: 'primary: asked first; alternate: asked next',
        language: 'English or Kiswahili',
        objectId: 'Only if you have it',
      },
      organisations: {
        name: 'The whole name',
        acronym: 'The short name',
        aliases: 'Other and former names, separated by commas',
        type: 'One of the list',
        networkRole: 'One of the list',
        places: 'Counties where it works, separated by commas',
        language: 'English or Kiswahili',
      },
    },
  },
};
