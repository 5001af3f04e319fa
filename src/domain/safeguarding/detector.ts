/** What a text hit. Names say what was looked for, never what was found. */
export type Detector =
  | 'phone'
  | 'email'
  | 'national_id'
  | 'refugee_or_alien_id'
  | 'learner_id'
  | 'passport'
  | 'kra_pin'
  | 'ob_number'
  | 'court_case'
  | 'age_and_person'
  | 'organisation_pin'
  | 'passport_like'
  | 'bare_number'
  | 'name_like'
  | 'too_long';
