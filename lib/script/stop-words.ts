import type { Language } from "./language";

/**
 * The commonest words of each language: too common to prove that a point was made, and together a sure sign of
 * which language a sentence is in.
 */
const commonest: Record<Language, string> = {
  en: `a about above after again against all also always am an and any are aren't as at away be because been before
  being below best better between both but by can can't cannot could couldn't did didn't do does doesn't doing
  don't done down during each either else enough even ever every everyone everything few first for from further
  get gets getting give gives go goes going gone good got had hasn't has have haven't having he her here hers him
  his how however i if in into is isn't it its it's itself just keep kind know least less let like lot made make
  makes making many may me might more most much must my need needs never new no nor not nothing now of off often
  on once one only or other our out over own per put really right same say see she should shouldn't so some
  someone something still such take takes than that that's the their them then there these they thing things
  think this those through time to too try under until up upon us use used uses using very want wants was way
  ways we well were what when where which while who whom whose why will with without won't would wouldn't yes
  yet you your yours yourself`,
  es: `a al algo ahora antes así aunque bien cada casi como con cosa cosas cuando cuándo cómo de del desde después donde dos e el él
  ella ellos en entonces entre era eres es esa ese eso esta está están estas este esto estos estoy fue hace hacer hasta hay la
  las le les lo los luego más me mi mientras mis mismo mucho muy nada ni no nos o otra otro para pero poco por porque pues que
  qué quien se sea ser si sí sin sobre solo son soy su sus también tan te ti tiene tienen tienes todo todos tu tú tus un una
  uno unos usted va vas ver vez y ya yo`,
  fr: `à ai alors après as au aussi autre aux avant avec avez bien c'est ça car ce cela ces cet cette chaque chez comme comment
  d'un d'une dans de des deux donc dont du elle elles en encore entre es est et été être eu faire fait faut il ils j'ai je jusqu'à
  l'on la là le les leur leurs lui ma mais me même mes moi moins mon ne ni nos notre nous on ont ou où par parce pas peu
  peut plus pour pourquoi quand que quel quelle qu'il qu'on qui quoi sa sans se ses si son sont sous sur ta te tes toi ton tous
  tout toute toutes très tu un une vers voici voilà vos votre vous y`,
  de: `aber alle allem allen aller alles als also am an andere auch auf aus bei beim bis da damit dann das dass davon dazu dein deine
  deinem deinen deiner dem den denn der des deshalb dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine
  einem einen einer eines einfach er erst es etwas euch für ganz genau gibt habe haben hat hier hinter ich ihm ihn ihr ihre im immer in ist ja
  jede jeden jeder jedes jetzt kann kein keine keinen können mal man mehr mein meine mich mir mit muss nach nicht nichts noch nun
  nur ob oder ohne schon sehr sein seine sich sie sind so sondern über um und uns unter viel vom von vor war was weil wenn wer
  werden wie wieder will wir wird wo zu zum zur zwischen her bin hast bist`,
  it: `a abbiamo ad ai al alla alle allora altro anche ancora avere bene c'è che chi ci ciò col come con così cosa da dal dalla dei del
  della delle dello di dopo dove due e è ecco ed era essere fa fare fino fra già gli ha hai hanno ho i il in io l'hai la le lei li lo
  loro lui ma me meno mentre mi mia mio molto ne nel nella nelle noi non nostro o ogni ora per perché più poco poi prima può qualcosa quando
  quanto quel quella quello questa queste questi questo qui se sei sempre senza si sia siamo solo sono sopra sta su sua sui sul sulla
  suo te ti tra tu tua tuo tutti tutto un un'altra una uno vi voi vuoi`,
  pt: `a à agora ainda algo ali antes ao aos aqui as às até bem cada coisa com como da das de dela dele depois do dois dos e é ela
  ele eles em então entre era essa esse esta está estão este eu faz fazer foi há isso isto já lá lhe mais mas me mesmo meu minha muito
  na não nas nem no nos nós num numa o os ou para pela pelo pode por porque pouco pra primeiro qual quando que quem se seja sem sempre
  ser seu seus si só sobre sua suas também tão te tem têm ter teu toda todo todos tu tua tudo um uma umas você vocês vai`,
  nl: `aan al alle alleen als altijd ben bij daar dan dat de deze die dit doe doen door dus echt een eens eerst elk elke en er
  gaan gaat geen goed haar heb hebben hebt heeft hem het hier hij hoe hun ieder iets ik in is ja je jij jou jouw kan kunnen kunt later
  maar maken me meer men met mij mijn moet na naar naast net niet niets nog nu of om omdat ons ook op over per steeds te tegen
  toch toen tot u uit van veel voor waar wanneer want waren was wat we weer wel werd wie wij wil wordt worden ze zelf zich zij zijn
  zo zonder zou`,
  pl: `a aby albo ale ani bardzo bez bo być był była było były będzie by choć ci cię co coś czy czym dla do dlatego dobrze gdy gdzie go i
  ich ile im inne ja jak jaki jako je jeden jednak jego jej jest jestem jeszcze jeśli już każdy kiedy kto która które którego który
  ma mam masz mi mnie może można mój na nad nam nas nawet nic nich nie nigdy nim niż no o od oraz po pod potem przed przez przy są
  się swoje ta tak taki także tam te tego tej ten teraz to tobie też tu tutaj tego twoje twój ty tych tylko tym u w we więc wszystko z za zanim
  zawsze ze że żeby`,
  bg: `а аз ако без беше бъде в вас ви винаги все всеки всичко всяка във ги го да дали два до докато друг е един една едно за защо защото
  и из или им има имат имаме имате как какво като когато кога който която което които към кой ли ме между ми много може на най
  направи не него нещо ни ние никой но няма о от още по повече под после пред преди при само се с са сега си след сме сте съм също със
  тази така там твоя те ти тогава това този той трябва ту тя ще я`,
  ru: `а без более бы был была были было быть в вам вас ваш весь вместо во вот все всё всегда вы где да даже для до его ее её если есть еще
  ещё же за и из или им их к как какой когда кто ли лучше между меня мне много может можно мой мы на над надо нам нас не него нее
  нет ни них но ну о об один он она они от перед по под потом потому почему при про просто раз с сам свой себе себя сейчас со так
  такой там тебе тебя то того тоже той только том тот ты у уже хотя чего чем через что чтобы эта эти это этого этой этом этот я`,
  ja: `の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また
  もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において です ます それ ね よ でも`,
  zh: `的 了 是 在 我 有 和 就 不 人 都 一 一个 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 那 他 她 它 们 我们 你们 他们 吗 吧 呢 把 被
  从 对 让 给 但 但是 因为 所以 如果 还 还是 可以 这个 那个 什么 怎么 时候`,
  ko: `은 는 이 가 을 를 에 의 와 과 도 로 으로 에서 그리고 그 이것 그것 저 수 것 더 안 못 또 또는 하지만 그래서 때 때문에 모든 있는 있다
  있습니다 하는 합니다 입니다 제 내 우리 당신 여러분 다 잘 한 두`,
  hi: `का की के को में है हैं और से पर यह ये वह वे कि जो तो भी नहीं ही एक कर करें करना लिए अपने अपना अपनी आप हम मैं था थी थे हो होता होती होते
  ने तक या अगर जब तब क्या क्यों कैसे कोई कुछ बहुत सब साथ फिर अब इस उस इन उन इसके रहा रही रहे जा जाता लेकिन`,
  ar: `في من على إلى عن مع هذا هذه ذلك تلك التي الذي ما لا لم لن أن إن كان كانت هو هي هم أنت أنا نحن كل بعد قبل ثم أو و قد كما لكن حتى
  إذا عند بين أي غير ليس أكثر هناك كيف لماذا متى كنت يكون تكون فيه فيها به بها له لها`,
};

const languagesByWord = new Map<string, Language[]>();
for (const language of Object.keys(commonest) as Language[]) // its own keys
  for (const word of new Set(commonest[language].split(/\s+/)))
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language]);

/** The languages among whose commonest words this one is; case does not count. */
export function languagesOf(word: string): readonly Language[] {
  return languagesByWord.get(word.toLowerCase().replaceAll("’", "'")) ?? [];
}

/** True for a word that carries no meaning of its own in this language. */
export function isStopWord(word: string, language: Language): boolean {
  return languagesOf(word).includes(language);
}
