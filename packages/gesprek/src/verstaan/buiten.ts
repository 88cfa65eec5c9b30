/** Plainly something else. Folded text. */
export const BUITEN =
  /\b(?:vertaal|vertalen|weerbericht|regen|regenen|droog|zonnig|mop|grap|recept|voetbal|ajax|treintijden|kookboek|gedicht|liedje|hoofdstad)\b|\b(?:ik|me) (?:ben )?(?:ziek (?:ben|meld)|me ziek)\b|\bdat ik ziek ben\b|\bwat voor weer\b|\bhet weer\b/
/** About the voortgezet onderwijs: another samenwerkingsverband. Folded text. */
export const VOORTGEZET =
  /^(?!.*\b(?:thuis\w*|groep \d|advies|broers?|zus(?:je)?|melding\w*)\b).*\b(?:praktijkonderwijs|praktijkschool|vmbo|mavo|havo|vwo|lwoo|brugklas\w*)\b|\b(?:pro|middelbare school|voortgezet onderwijs)\b.{0,30}\b(?:tlv|aanvra\w+|toelat\w+|aanmeld\w+)|\btlv\b.{0,20}\b(?:praktijkonderwijs|vo|vso|voortgezet)\b/
