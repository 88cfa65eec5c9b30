import { tekstkenmerken } from './model/kenmerken.ts'
import { voorspel } from './model/lineair.ts'
import { leesModel } from './model/opgeslagen.ts'
import { aantalWoorden } from './zin.ts'

/** Who a child is close to; what they do to it, or it to itself, is a worry. */
const WIE =
  '(?:vader|moeder|papa|mama|pa|ma|stief(?:vader|moeder)|(?:pleeg)?ouders?|opa|oma|oom|tante|broer(?:tje)?|zus(?:je)?|vriend van (?:moeder|mama)|buurman|trainer|meester|juf|iemand|verzorgers?|partner)'
const KIND = '(?:hem|haar|het kind|kind|leerling|lln|zoon(?:tje)?|dochter(?:tje)?|me|mij|elkaar|moeder|vader|ze|zich|m)'

/** Words of violence, abuse, neglect, self-harm or acute danger, also as slang. Folded text. */
const GEVAAR: readonly RegExp[] = [
  // Named as such.
  /\b(?:kinder)?mishandel\w*/,
  /\bhuis?el[ij]+k geweld\b|\bgeweld (?:thuis|in (?:het )?gezin|door)\b|\bgeweld tegen\b/,
  /\b(?:seksueel |kinder)?misbrui(?:k|kt|kte)\b(?! van (?:regels|systeem|de regeling))/,
  /\bverkracht\w*|\baangerand\w*|\baanrand\w*|\bincest\b|\bseksueel (?:overschrijdend|grensoverschrijdend|contact)\b|\bongewenst(?:e)? (?:aangeraakt|aanrakingen|intimiteiten)\b/,
  /\bverwaarlo\w+/,
  /\beerwraak\b|\buithuwelijk\w*|\bgedwongen huwelijk\b|\bbesne(?:den|denis)\b.{0,20}\bmeisje|\bontvoer\w*|\bgekidnapt\b/,
  // Done to a child.
  new RegExp(
    `\\b${WIE}\\b[^.!?]{0,35}\\b(?:slaat|sloeg|slaan|geslagen|schopt?|geschopt|mept?|gemept|klappen|knijpt|wurgt|stompt?|gestompt|beukt|ramt|tremt|trapt ${KIND}|timmert|losse handjes|agressief tegen|zit aan|betast)\\b`,
  ),
  new RegExp(`\\b(?:slaat|schopt|mept|stompt|wurgt|betast|bedreigt)\\s+${KIND}\\b[^.!?]{0,25}\\b(?:thuis|${WIE})\\b`),
  /\b(?:wordt|word|werd|is) (?:thuis )?(?:\w+ )?(?:geslagen|geschopt|mishandeld|misbruikt|opgesloten|bedreigd|in elkaar geslagen|vastgebonden|uitgehongerd)\b/,
  new RegExp(
    `\\b(?:thuis|door (?:zijn |haar |de )?${WIE}|door (?:zijn|haar))\\b[^.!?]{0,25}\\b(?:geslagen|geschopt|gemept|mishandeld|opgesloten|bedreigd|betast)\\b`,
  ),
  new RegExp(
    `\\b(?:geslagen|geschopt|gemept|opgesloten|betast)\\b[^.!?]{0,25}\\b(?:thuis|door (?:zijn |haar |de )?${WIE})\\b`,
  ),
  /\bkrijgt (?:thuis )?(?:klappen|slaag|een pak (?:slaag|rammel)|ervan langs)\b|\b(?:thuis|vader|moeder)\b.{0,25}\b(?:klappen|slaag|meppen|tik(?:ken)? krijgt)\b|\bpak (?:slaag|rammel)\b/,
  /\bsluit(?:en)? (?:hem|haar|het kind|ze)\b.{0,20}\bop\b|\bopgesloten (?:op|in|thuis)\b|\b(?:zit|is) opgesloten\b|\bde deur niet (?:meer )?uit (?:mag|mogen)\b/,
  /\b(?:geen|niet|nooit|amper) (?:te )?(?:eten|drinken|ontbijt)\b.{0,25}\b(?:thuis|krijgt|gekregen|gehad|van)\b|\bkrijgt (?:thuis )?(?:geen|niks te|niet te|amper) (?:eten|drinken)\b|\b(?:hongerig|uitgehongerd|ondervoed)\b|\b(?:slaapt|leeft) (?:op straat|buiten|in de auto|in de schuur)\b|\b(?:dagen|nacht(?:en)?|weekend|alleen) (?:\w+ )?(?:alleen|alleen thuis gelaten|achtergelaten)\b/,
  // What is seen.
  /\bblauwe? plek\w*|\bbloeduitstorting\w*|\bbrandwond\w*|\bbrandplek\w*|\bstriemen\b|\bkneuzingen\b|\bonder de (?:blauwe|wonden|striemen)\b|\bverdachte? (?:letsel|wonden?)\b|\bblauw oog\b|\bverwondingen\b/,
  // To oneself.
  /\bsu[iï]?ci\w+|\bzelfmoord\w*|\b(?:wil|wou|wilde|wilt) (?:\w+ )?(?:niet meer (?:leven|verder leven)|dood|er niet meer zijn|van (?:het )?dak)\b|\bdood (?:wil|willen|wou)\b|\bniet meer (?:wil|wilt|willen|hoeft te) (?:leven|bestaan)\b|\b(?:een )?eind(?:e)? (?:\w+ ){0,2}(?:aan (?:zijn|haar|het|mijn|hun) leven|eraan maken)\b|\beind aan .{0,8}leven\b|\bvan het leven beroven\b|\bspringt? (?:\w+ ){0,3}(?:van|voor) (?:het dak|de flat|de trein)\b|\bafscheidsbrief\b|\boverdosis\b|\b(?:alle|veel) pillen\b|\b(?:pillen|medicijnen|paracetamol|tabletten)\b.{0,15}\b(?:geslikt|ingenomen|genomen)\b|\b(?:slikte|nam)\b.{0,15}\b(?:pillen|tabletten)\b/,
  /\b(?:snijdt?|krast?|verwondt?|pijnigt|beschadigt) (?:zich|haarzelf|hemzelf|zichzelf)\b|\b(?:zichzelf|haarzelf|hemzelf|zich) (?:\w+ )?(?:iets aan\w*|snijd\w*|sned\w*|kras\w*|pijn\w*|verwond\w*|beschadig\w*|te kort|wat aan\w*)\b|\b(?:snijdt?|sneed|krast?|kerft?)\b.{0,15}\b(?:in|op) (?:zijn|haar|z'n|d'r|dr|de|hun) (?:arm|been|benen|pols|buik)\w*|\bautomutila\w*|\bzelfbeschadig\w*|\bsneden? (?:op|in) (?:\w+ )?(?:arm|armen|polsen?)\b|\bsnijwonden\b/,
  // Afraid of home, gone, threatened.
  new RegExp(
    `\\bbang (?:voor|van) (?:zijn|haar|de|d'r)? ?${WIE}\\b|\\bbang om (?:naar huis|thuis)\\b|\\b(?:durft|wil) (?:niet|echt niet) (?:meer )?naar huis\\b|\\bniet naar huis (?:durft|wil|te gaan)\\b`,
  ),
  /\bniet pluis\b|\b(?:wel|nog) veilig (?:zit|is|zijn)\b|\bonveilig\w* thuis\b|\bthuis (?:is het |niet |voelt \w+ )?(?:niet veilig|onveilig\w*)\b|\bvoelt zich (?:thuis )?onveilig\b|\bonveilige thuissituatie\b|\bveiligheid\b.{0,20}\b(?:zorgen|in gevaar|in het geding)\b|\bzorgen\b.{0,20}\bveiligheid\b/,
  /\b(?:acuut|acute|direct|levens|groot)\s?gevaar\b|\bin gevaar\b|\bnoodsituatie\b|\b112\b(?!.{0,10}\bleerlingen\b)/,
  /\bweggelopen (?:van huis|en|sinds)?|\bvan huis weggelopen\b|\bspoorloos\b|\bvermist\b|\b(?:al dagen|al weken) (?:niet|geen) (?:bereikbaar|gezien|teken van leven)\b|\bgeen teken van leven\b|\bondergedoken\b/,
  /\b(?:met een|heeft een|had een|trok een|zwaait met een|een) (?:\w+ )?(?:mes|wapen|vuurwapen|pistool|knuppel|honkbalkn\w+|hamer|bijl|steekwapen)\b|\b\w*neer\s?ste(?:ek|ken|ekt)\b|\b(?:steekt|stak|gestoken|dood\s?ste\w+|overhoop)\b.{0,20}\b(?:neer|dood|hem|haar|juf|meester|iedereen)\b|\bmes(?:sen)? (?:bij zich|getrokken|op school|mee)\b|\bwapen\b/,
  /\bmaak(?:t|ten)? (?:je|me|hem|haar|ons|m|ze|iemand|hun) (?:af|dood|kapot|koud)\b|\b(?:ver)?moord(?:t|en)?\b(?!.{0,15}\b(?:werkdruk|kuil)\b)|\bdoodsbedreig\w*|\bmet de dood\b|\b(?:dreigt|dreigde|bedreigt|bedreigd(?:e)?) (?:met geweld|hem|haar|ons|de juf|de meester|leerkracht|collega|moeder|iets aan te doen|te slaan|te schieten|haar kinderen|het kind|zijn)\b|(?<!(?<!\b(?:hem|haar|ze|zich|ons|me|mij|kind|\w+zelf) )\b(?:er|daar|hier) )\b(?:iets|wat) aan (?:te |gaat )?(?:doen|aandoen)\b|\bschiet\b.{0,15}\b(?:dood|neer)\b|\bkeel\b.{0,12}\b(?:door|dicht)/,
  /\bloverboy\w*|\bgedwongen (?:tot|te) (?:seks|prostitu\w*)|\bnaaktfoto\w*|\bsexting\b|\bdronken\b.{0,25}\b(?:ouders?|vader|moeder)\b|\b(?:vader|moeder|ouders?)\b.{0,25}\b(?:dronken|onder invloed|stomdronken|drugs|verslaafd)\b/,
]

/** What sounds like it and is a manner of speaking, a dispute, or a question without a child. */
const SPREEKWIJZE =
  /\b(?:de tlv|het besluit|het plan|de aanvraag|de procedure|aan de bak|alarm|met de deur|op tilt|een slag|de plank|twee vliegen|mijn hoofd|me kapot|me dood|dood(?:moe|saai|op)|zich dood lachen|ik lach|werkdruk|moord en brand|formulier|jurist\w*|advocaat|rechter|klacht|rechtszaak|krant|media|wethouder)\b/g
/** Hits nobody, whoever does it. */
const VUIST_OP_TAFEL =
  /\b(?:(?:slaan|slaat|sloeg|sloegen|geslagen|beukt|timmert)\s+(?:(?:nu|weer|hard|even|ook)\s+){0,2})?met (?:de |zijn |haar |hun |een )?vuist(?:en)? op (?:de )?tafel(?:\s+(?:te )?(?:slaan|slaat|sloeg|sloegen|geslagen))?\b/g
const HARD =
  /\bmishandel|\bgeweld|\bmisbruik|\bverkracht|\bsu[iï]?ci|\bzelfmoord|\bblauwe plek|\bslaat|\bslaag|\bgeslagen|\bmes\b|\bwapen|\bknuppel|\bhonkbal/
const ONTKEND =
  /\b(?:geen|niet)\s+(?:\w+\s+){0,2}(?:van\s+|voor\s+)?(?:de\s+)?(?:\w+\s)?(?:huiselijk geweld|mishandeling|misbruik|gevaar|veiligheid\w*|onveilig\w*|geweld)\b|\bveiligheid\b.{0,25}\bgeen zorgen\b|\bzorgen (?:om|over) (?:de |zijn |haar )?veiligheid (?:zijn|is|hebben|heb|maken) (?:er |we |wij |ik )*(?:niet|geen|weg|voorbij)\b/
/** A question about how it is arranged, of no child. */
const ALGEMEEN =
  /^(?:wat (?:is|zijn|staat|houdt|doet)|hoe (?:werkt|meld|gaat|zit)|wie (?:is|doet)|waar (?:vind|staat)|wanneer (?:gebruik|bel|meld)|mag|moet(?:en)? (?:we|ik|wij)|kunnen we)\b(?!.*\b(?:leerling|kind|hij|zij|hem|haar|jongen|meisje|vermoeden)\b)/

/** Of fewer words the pieces tell too little. */
const MINSTE_WOORDEN = 4
/** Somebody it may happen to. */
const IEMAND =
  /\b(?:kind(?:eren)?|kleuter|leerling(?:en)?|lln|jongen|meisje|hij|ie|zij|ze|hem|haar|zijn|vader|moeder|pa|ma|papa|mama|ouders?|stief\w+|broer\w*|zus\w*|gezin|oom|opa)\b|\b\p{L}\.\s?\p{L}\./u
/** For words that no rule knows. A warning too many harms less than one too few: of somebody, long before even odds. */
const klinktAlsGevaar = (plat: string): boolean =>
  aantalWoorden(plat) >= MINSTE_WOORDEN &&
  (voorspel(leesModel('veiligheid'), tekstkenmerken(plat)).get('gevaar') ?? 0) >= (IEMAND.test(plat) ? 0.35 : 0.5)

/** Whether a message says that there is no danger. Folded text. */
export const ontkentGevaar = (plat: string): boolean => ONTKEND.test(plat)

/** Whether a message speaks of violence or acute danger for a child. A dispute about ondersteuning does not. Folded text. */
export function noemtGevaar(tekst: string): boolean {
  const plat = tekst.replace(VUIST_OP_TAFEL, ' ')
  if (ONTKEND.test(plat) || ALGEMEEN.test(plat.trim())) return false
  const gezegd = HARD.test(plat) ? plat : plat.replace(SPREEKWIJZE, ' ')
  return GEVAAR.some((patroon) => patroon.test(gezegd)) || (klinktAlsGevaar(plat) && klinktAlsGevaar(gezegd))
}
