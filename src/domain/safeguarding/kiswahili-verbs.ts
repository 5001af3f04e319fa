/** "Alituambia", "hutuarifu": somebody told us. */
export const TELLS_US =
  /^(?:a|wa|hu|ali|ame|ana|wali|wame|wana|aliye|anaye|waliye|ka|aka)(?:ka|ki)?tu(?:ambia|arifu|eleza|letea|pa|patia|pasha|pigia|onyesha|onesha|tumia|fahamisha|julisha|dokeza|dokezea|tonya|chapia|sanua|chanua|mwagia|gawia|funulia|tobolea|fichulia|snitchia|tonyia|letea|hadithia|simulia|nong)[a-z]{0,4}$/;

/** "Amerudi", "atapelekwa": a Kiswahili verb of which he or she is the subject. */
const OF_ONE =
  /^(?:(?:ana|hana|yuko|yupo|ako|alikuwa|amekuwa|atakuwa|akiwa|hataki|hawezi|hajui|haongei|hapendi|anaweza)$|a(?:na|me|li|ta|nge|mesha|ki|ka|taka|naye|liye|liyo|nayo|lizo|licho|meku|sha)|hata|haja|haku|akishinda)[a-z]{2,}[aeiou]$/;

const NOT_OF_ONE = new Set(
  'analyse analogue amenable alike alive alliance aligne amano anapa aliquote atacama animate anatole alikuwepo akiba alitoa analyze amina amira anane amani akita ameba amenise akili akademia anarchie takataka'.split(
    ' ',
  ),
);

export function isVerbOfOne(text: string): boolean {
  return (text[0] === 'a' || text[0] === 'h' || text[0] === 'y') && OF_ONE.test(text) && !NOT_OF_ONE.has(text);
}

/** "Tumempeleka", "kumwona": a Kiswahili verb of which he or she is the object. */
const TO_SOMEBODY =
  /^(?:(?:tu|ni|wa|mu?|u|a|nili|nita)(?:na|me|li|ta|ka|ki|sha|mesha|tame|kam)m(?:w[aeio]|[bcdfghjklnpqrstvyz])[a-z]+[aeiou]|kum(?:w[aeio]|[cdfghjklnpqrstvyz])[a-z]+[aeiou]|m(?:peleke|ulize|wulize|saidie|pigie|tafute|chukue|pokee|chapie|wambie|ngojee))$/;

const NOT_TO_SOMEBODY = new Set(
  'wanamtandao wanamgambo kumbuka kumbukumbu kumbukeni kumi kumnyima tumemshukuru tunamshukuru tulimshukuru walimshukuru kumshukuru tulimwalika tumemwalika kumwalika tunamngoja tunamsubiri'.split(
    ' ',
  ),
);

export function isToOne(text: string): boolean {
  return TO_SOMEBODY.test(text) && !NOT_TO_SOMEBODY.has(text);
}

/** "Tunapowaficha", "wanakolala": where somebody is kept. */
export const WHERE_KEPT =
  /^(?:wa|a|tu|m|ni|u)(?:na|li|me)?(?:po|ko|mo)(?:wa|mw?|ji)?(?:lala|laza|kaa|ishi|hifadhi|fich|wek|pumzik|jifich|tunz)[a-z]*$/;
