import { charAt, isWordCharacter } from "./characters";

const beforeFirstWord = /^[\s"'“‘”’„‚«»‹›(（[「『¿¡*_—–-]+/;

/** A text without what may stand before the first word of a sentence: quotes, brackets, dashes, ¿ and ¡. */
export function fromFirstWord(text: string): string {
  return isWordCharacter(charAt(text, 0)) ? text : text.replace(beforeFirstWord, "");
}

/** The first word of a text in lower case, or "". */
export function firstWord(text: string): string {
  const word = /^[\p{L}\p{M}'’]+/u.exec(fromFirstWord(text))?.[0] ?? "";
  return word.toLowerCase().replaceAll("’", "'");
}

/** True when sentences commonly begin with the first word of a text: "the U.S. The", not "the U.S. Government". */
export function isOpener(text: string): boolean {
  const word = firstWord(text);
  // "A." and "I." are initials.
  if (word.length === 1 && charAt(fromFirstWord(text), 1) === ".") return false;
  return openers.has(word) || (word.includes("'") && openers.has(word.replace(/'.*/, "'")));
}

/** The same for the place after an initial or a title, where "K. Le Guin" is a name. */
export function isOpenerAfterInitial(text: string): boolean {
  return isOpener(text) && !surnames.has(firstWord(text));
}

const openers: ReadonlySet<string> = new Set(
  [
    // English
    "a after all also although an and another anyone are as at because before besides both but by can come could did do does don't each either even every everyone everything finally for from go had has have he her here here's his how however i i'd i'll i'm i've if imagine in instead is it it'll it's its just last later let let's look many maybe meanwhile most mr mrs ms my never next no nobody none not nothing now of often on once one or our out people perhaps please remember see several she she's should since so some someone sometimes soon still stop such suddenly take than that that's the their them then there there's these they they'll they're they've think this those though three through thus to today together tomorrow too try two unless until us was we we'll we're we've were what what's when where whether which while who why will with within without would yes yesterday yet you you'll you're you've your",
    // German
    "aber alle als alles am auch auf aus außerdem bei bitte damals damit danach dann da daher darum das deine dein den denn der deshalb dennoch die dies diese dieser dieses doch dort drei du durch ein eine einen einer eines einige endlich er es etwas euer für gestern gibt heute hier ich ihr ihre im immer in ist jede jeder jedes jedoch jetzt kein keine man manche mein meine mit morgen nach nein nicht nichts niemand noch nun nur ob oder ohne schließlich schon sei seine sein seit seitdem sie sind so sobald sogar später statt trotzdem über um und unser unsere unter viele vielleicht von vor wann war waren warum was wegen weil welche wenn wer wie wir wird wo wozu während zu zudem zuerst zuletzt zum zur zwei",
    // Spanish
    "además ahí ahora al algo alguien algunos algunas allí antes aquí así aunque ayer cada casi como cómo con cuál cuando cuándo cuánto de dentro desde después donde dónde dos el él ella ellas ellos en entonces entre era ese esa eso esos esas esta está este estos estas esto fue ha hace hacia hasta hay hoy la las le les lo los luego mañana más me mi mientras mis mucho muchos muchas nada nadie ni ninguno no nos nosotros nuestra nuestro nunca o otra otro para pero por porque primero pues que qué quien quién se según ser si sí siempre sin sobre son su sus tal también tampoco tan te tenemos tiene toda todas todo todos tras tres tu tú tus un una unas uno unos usted ustedes vamos y ya yo",
    // French
    "afin ainsi ailleurs alors après au aucun aujourd'hui aussi autour aux avant avec beaucoup bientôt bref c' car ce cela celle celui cependant certains ces cet cette ceux chacun chaque chez combien comme comment d' d'abord dans de demain depuis dès désormais des deux dix donc du elle elles en enfin ensuite entre est et être eux hier ici il ils j' jamais je jusqu' l' la là laissez le les leur leurs lorsque lui ma mais malgré me même mes moi mon n' ne ni non nos notre nous on or ou où oui par parce parfois pendant personne peut peu plus plusieurs pour pourquoi pourtant puis puisque qu' quand que quel quelle quelques qui quoi rien s' sa sans se selon ses si soudain sous son sur ta tant tes toi ton toujours tous tout toute toutes très trois tu un une vers voici voilà vos votre vous",
    // Portuguese
    "à agora ainda além algo alguém algumas alguns ali alguma amanhã antes ao aos apenas aqui às assim até cada com como contudo da das de depois desde dessa desse deste do dois dos é ela elas ele eles em embora enquanto então entre era essa essas esse esses esta está estas este estes eu foi há hoje isso isto já lá logo mais mas me mesmo meu meus minha muitas muitos na nada não nas nem nenhum ninguém no nos nós nossa nosso numa num nunca o onde ontem os ou outra outro para pela pelo pois por porém porque portanto primeiro qual quando quantos quase que quem são se segundo sem sempre ser seu seus sim sob sobre sua suas também tem temos toda todas todo todos tudo um uma umas uns vamos você vocês",
    // Italian
    "a adesso agli ai al alcuni alcune alla alle allora anche ancora appena avere bene c' che chi chiunque ci cioè ciò come con così cosa cui da dal dalla davvero degli dei del della delle dentro di dopo dove due dunque e è ecco ed era eppure erano essi fino forse fra già gli ha hanno ho i ieri il in infatti infine inoltre insomma intanto invece io l' la le lei lì lo loro lui ma mai mentre mi mia mio molte molti ne negli nei nel nella nelle nessuno niente noi non nostra nostro nulla o oggi ogni ognuno oltre oppure ora per perché perciò però piuttosto più poi prima proprio qualcosa qualcuno quale quando quanti quanto quasi quella quelle quelli quello questa queste questi questo qui quindi se sebbene secondo sei sempre senza si sia siamo siete solo sono sopra sotto spesso stasera su subito sua sue sul suo suoi tanti tra tre troppo tu tua tuo tutta tutte tutti tutto un un' una uno va vi vostro",
    // Dutch
    "aan achter al alle alleen alles als altijd beide bij binnen bovendien buiten daar daarbij daarna daarom dan dat de deze die dit doe door dus een eerst elk elke en er gisteren had haar heb hebben heeft heel het hier hij hoe hun ieder iedereen iemand ik in ja je jij jouw jullie kan kijk langs maar mag meer men met mijn misschien morgen na naar nee niemand niet niets nog nooit nu of om omdat onder ons onze ook op over pas per plotseling sinds sommige soms straks tegen tijdens toch toen tot tussen twee u uit uw van vandaag vanwege veel volgens voor vooral waar waarom wanneer want was wat we wel welke werd wie wij wil worden ze zelfs zij zijn zo zodra zonder",
    // Polish
    "a albo ale bez bo bowiem by być był była było były chociaż ci co coś czasem często czy czyli dla dlaczego dlatego do dopiero drugi dwa dziś dzisiaj gdy gdyby gdzie i ich ile inni ja jak jakie jako jednak jego jej jest jestem jeszcze jeśli jeżeli już każda każde każdy kiedy kto ktoś która które który ma mamy mam między mimo może można mój moja moje my na nad nagle nam następnie nasz nasza nawet nic nie niech niektórzy nigdy nikt o obok od on ona one oni oprócz oto owszem po pod poza podczas ponieważ ponadto potem pod przed przede przez przy pamiętaj są się skąd sam swoje ta tak także tam te tego temu ten teraz to trzeba trzy tu tutaj ty tylko tym w wasz we wczoraj według wiele więc wreszcie wszyscy wszystko wtedy wy z za zanim zaraz zatem zawsze ze że żaden żeby",
    // Bulgarian
    "а ако аз без беше били благодарение бе в вече ви вие винаги времето все всеки всички всичко всъщност във вчера виж всяка даже да дали днес до докато дори друг други е един една едно ето за затова защо защото за и из или има именно искам иска как какво какъв каква като когато кога което които който която колко кой към къде ли между ми мнозина много може моят моята му на над накрая нали нас наш нашата нашият не него нейният нека неговият нещо ни ние никога никой нищо но някои някой о обаче обикновено около освен особено от отново още пак по под понякога после поради почти преди при през просто първо с са само се сега след според съвсем със също така такава такъв там те тези тя това той тогава този тук тя утре хора хората че ще я",
    // Russian
    "а без благодаря более больше будет был была были было быть в вам вас ваш вдруг ведь весь вместо вместе возможно вот все всё всегда вскоре всякий вы где да давайте даже для до другие его ее её если есть ещё еще же за завтра затем зачем здесь и из иногда или именно итак их к каждая каждый кажется как какая какой когда конечно которые кроме кто куда лишь люди между меня мне многие можно мой моя мы на над надо например нас наконец наш наша не него некоторые нельзя несмотря нет ни никогда никто ничто но ну нужно о об обычно однако один одна одно около он она они оно особенно от откуда очень перед по под пока после потом потому почему почти поэтому при про просто прежде раз разве с сам самый свой себя сегодня сейчас сколько скоро следующий слишком снова со согласно сначала сразу среди так такая такие также такой там теперь тем то тогда тоже только тот три тут ты у уже хотя часто чем через что чтобы чуть эта эти это этот я",
  ]
    .join(" ")
    .split(" "),
);

/** Openers that are also names or parts of names. */
const surnames: ReadonlySet<string> = new Set(
  "al an au come da dal das de dei del dell dela den der des di die do dos du el go il la las le les li lo los ma mai mais me my na no on or per people sa sei so son su sur ta te to ton tu us van von vos was we will zu zum zur".split(
    " ",
  ),
);
