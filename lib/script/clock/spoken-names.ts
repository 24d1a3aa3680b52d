import type { Language } from "../language";
import { countSyllables } from "./syllables";

/**
 * Syllables of a sign, unit or abbreviation as it is said, by its writing: "km" is "kilometers" in English. Null when
 * it has no name. Three keys are examples: "0.0" before decimals, "1-2" between numbers, "9:30" for what a time adds.
 */
export function namedSyllables(written: string, language: Language): number | null {
  let known = counts.get(language);
  if (!known) {
    const entries = pairs(`${signs[language]} · ${units[language]} · ${short[language] ?? ""}`);
    known = new Map(entries.map(([name, said]) => [name, countPhrase(said, language)]));
    counts.set(language, known);
  }
  return known.get(written) ?? null;
}

/** The written currencies of a language's prices, besides the signs. */
export const currencyWords: ReadonlySet<string> = new Set(
  "zł PLN лв лв. BGN руб руб. ₽ USD EUR GBP JPY kr 円 元 원 रुपये".split(" "),
);

const counts = new Map<Language, ReadonlyMap<string, number>>();

function countPhrase(phrase: string, language: Language): number {
  return phrase.split(" ").reduce((sum, word) => sum + countSyllables(word, language), 0);
}

function pairs(text: string): [string, string][] {
  return text
    .split("·")
    .map((entry) => entry.trim().replace(/\s+/g, " "))
    .filter((entry) => entry.includes(" "))
    .map((entry) => [entry.slice(0, entry.indexOf(" ")), entry.slice(entry.indexOf(" ") + 1)]);
}

const signs: Record<Language, string> = {
  en: `% percent · $ dollars · € euros · £ pounds · ¥ yen · ₹ rupees · ₩ won · ₽ rubles · ° degrees · & and · + plus
    · = equals · @ at · # hashtag · × times · ÷ over · / slash · . dot · _ underscore · - dash · 0.0 point · 1-2 to`,
  es: `% por ciento · $ dólares · € euros · £ libras · ¥ yenes · ₹ rupias · ₩ wones · ₽ rublos · ° grados · & y · + más
    · = igual · @ arroba · # almohadilla · × por · ÷ entre · / barra · . punto · _ guion bajo · - guion · 0.0 coma
    · 1-2 a · 9:30 y`,
  fr: `% pour cent · $ dollars · € euros · £ livres · ¥ yens · ₹ roupies · ₩ wons · ₽ roubles · ° degrés · & et · + plus
    · = égale · @ arobase · # dièse · × fois · ÷ sur · / barre · . point · _ tiret bas · - tiret · 0.0 virgule
    · 1-2 à · 9:30 heures`,
  de: `% Prozent · $ Dollar · € Euro · £ Pfund · ¥ Yen · ₹ Rupien · ₩ Won · ₽ Rubel · ° Grad · & und · + plus · = gleich
    · @ at · # Raute · × mal · ÷ durch · / Schrägstrich · . Punkt · _ Unterstrich · - Minus · 0.0 Komma · 1-2 bis
    · 9:30 Uhr`,
  it: `% per cento · $ dollari · € euro · £ sterline · ¥ yen · ₹ rupie · ₩ won · ₽ rubli · ° gradi · & e · + più · = uguale
    · @ chiocciola · # cancelletto · × per · ÷ diviso · / barra · . punto · _ trattino basso · - trattino
    · 0.0 virgola · 1-2 a · 9:30 e`,
  pt: `R$ reais · % por cento · $ dólares · € euros · £ libras · ¥ ienes · ₹ rupias · ₩ wons · ₽ rublos · ° graus · & e · + mais
    · = igual · @ arroba · # cardinal · × vezes · ÷ sobre · / barra · . ponto · _ sublinhado · - hífen · 0.0 vírgula
    · 1-2 a · 9:30 e`,
  nl: `% procent · $ dollar · € euro · £ pond · ¥ yen · ₹ roepie · ₩ won · ₽ roebel · ° graden · & en · + plus · = is
    · @ at · # hekje · × keer · ÷ gedeeld · / slash · . punt · _ underscore · - streepje · 0.0 komma · 1-2 tot
    · 9:30 uur`,
  pl: `% procent · $ dolarów · € euro · £ funtów · ¥ jenów · ₹ rupii · ₩ wonów · ₽ rubli · ° stopni · & i · + plus
    · = równa się · @ małpa · # kratka · × razy · ÷ przez · / ukośnik · . kropka · _ podkreślenie · - myślnik
    · 0.0 przecinek · 1-2 do`,
  bg: `% процента · $ долара · € евро · £ паунда · ¥ йени · ₹ рупии · ₩ вона · ₽ рубли · ° градуса · & и · + плюс
    · = равно · @ маймунско · # диез · × по · ÷ на · / наклонена · . точка · _ долна черта · - тире · 0.0 цяло и
    · 1-2 до · 9:30 и`,
  ru: `% процентов · $ долларов · € евро · £ фунтов · ¥ иен · ₹ рупий · ₩ вон · ₽ рублей · ° градусов · & и · + плюс
    · = равно · @ собака · # решётка · × на · ÷ на · / слэш · . точка · _ подчёркивание · - дефис
    · 0.0 целых десятых · 1-2 до`,
  ja: `% パーセント · $ ドル · € ユーロ · £ ポンド · ¥ えん · ₹ ルピー · ₩ ウォン · ₽ ルーブル · ° ど · & アンド · + プラス
    · = イコール · @ アットマーク · # シャープ · × かける · ÷ わる · / スラッシュ · . ドット · _ アンダーバー · - ハイフン
    · 0.0 てん · 1-2 から · 9:30 じふん`,
  zh: `% 百分之 · $ 美元 · € 欧元 · £ 英镑 · ¥ 元 · ₹ 卢比 · ₩ 韩元 · ₽ 卢布 · ° 度 · & 和 · + 加 · = 等于 · @ 艾特 · # 井号
    · × 乘 · ÷ 除以 · / 斜杠 · . 点 · _ 下划线 · - 杠 · 0.0 点 · 1-2 到 · 9:30 点分`,
  ko: `% 퍼센트 · $ 달러 · € 유로 · £ 파운드 · ¥ 엔 · ₹ 루피 · ₩ 원 · ₽ 루블 · ° 도 · & 앤드 · + 더하기 · = 는 · @ 골뱅이
    · # 샵 · × 곱하기 · ÷ 나누기 · / 슬래시 · . 점 · _ 밑줄 · - 대시 · 0.0 점 · 1-2 에서 · 9:30 시분`,
  hi: `% प्रतिशत · $ डॉलर · € यूरो · £ पाउंड · ¥ येन · ₹ रुपये · ₩ वॉन · ₽ रूबल · ° डिग्री · & और · + प्लस · = बराबर · @ ऐट
    · # हैशटैग · × गुणा · ÷ भाग · / स्लैश · . डॉट · _ अंडरस्कोर · - डैश · 0.0 दशमलव · 1-2 से · 9:30 बजकर`,
  ar: `% بالمئة · $ دولار · € يورو · £ جنيه · ¥ ين · ₹ روبية · ₩ وون · ₽ روبل · ° درجة · & و · + زائد · = يساوي · @ آت
    · # هاشتاغ · × ضرب · ÷ على · / شرطة مائلة · . نقطة · _ شرطة سفلية · - شرطة · 0.0 فاصلة · 1-2 إلى · 9:30 و`,
};

/** Read after a number only; times and sizes that are written alike in most languages are repeated on purpose. */
const units: Record<Language, string> = {
  en: `km kilometers · m meters · cm centimeters · mm millimeters · kg kilograms · g grams · mg milligrams · l liters
    · ml milliliters · km/h kilometers per hour · mph miles per hour · °C degrees celsius · °F degrees fahrenheit
    · KB kilobytes · MB megabytes · GB gigabytes · TB terabytes · Mbps megabits per second · Hz hertz · kHz kilohertz
    · MHz megahertz · GHz gigahertz · kW kilowatts · kWh kilowatt hours · ms milliseconds · s seconds · min minutes
    · h hours · hrs hours · ft feet · lb pounds · lbs pounds · oz ounces · m² square meters · k thousand · M million
    · bn billion · B billion · USD dollars · EUR euros · fps frames per second · px pixels`,
  es: `km kilómetros · m metros · cm centímetros · mm milímetros · kg kilos · g gramos · mg miligramos · l litros
    · ml mililitros · km/h kilómetros por hora · °C grados centígrados · KB kilobytes · MB megabytes · GB gigabytes
    · TB terabytes · kW kilovatios · s segundos · min minutos · h horas · m² metros cuadrados · k mil · EUR euros`,
  fr: `km kilomètres · m mètres · cm centimètres · mm millimètres · kg kilos · g grammes · mg milligrammes · l litres
    · ml millilitres · km/h kilomètres heure · °C degrés celsius · Ko kilo octets · Mo méga octets · Go giga octets
    · GB giga octets · To téra octets · kW kilowatts · s secondes · min minutes · h heures · m² mètres carrés
    · k mille · EUR euros · e ième · er mier · ème ième`,
  de: `km Kilometer · m Meter · cm Zentimeter · mm Millimeter · kg Kilo · g Gramm · mg Milligramm · l Liter
    · ml Milliliter · km/h Kilometer pro Stunde · °C Grad Celsius · KB Kilobyte · MB Megabyte · GB Gigabyte
    · TB Terabyte · kW Kilowatt · kWh Kilowattstunden · s Sekunden · min Minuten · h Stunden · m² Quadratmeter
    · EUR Euro · Mio Millionen · Mrd Milliarden`,
  it: `km chilometri · m metri · cm centimetri · mm millimetri · kg chili · g grammi · mg milligrammi · l litri
    · ml millilitri · km/h chilometri orari · °C gradi celsius · KB kilobyte · MB megabyte · GB gigabyte
    · TB terabyte · kW chilowatt · s secondi · min minuti · h ore · m² metri quadrati · EUR euro`,
  pt: `km quilômetros · m metros · cm centímetros · mm milímetros · kg quilos · g gramas · mg miligramas · l litros
    · ml mililitros · km/h quilômetros por hora · °C graus célsius · KB quilobytes · MB megabytes · GB gigabytes
    · TB terabytes · kW quilowatts · s segundos · min minutos · h horas · m² metros quadrados · EUR euros`,
  nl: `km kilometer · m meter · cm centimeter · mm millimeter · kg kilo · g gram · mg milligram · l liter
    · ml milliliter · km/h kilometer per uur · °C graden celsius · KB kilobyte · MB megabyte · GB gigabyte
    · TB terabyte · kW kilowatt · s seconden · min minuten · m² vierkante meter · EUR euro · e de · ste ste`,
  pl: `km kilometrów · m metrów · cm centymetrów · mm milimetrów · kg kilogramów · g gramów · mg miligramów
    · l litrów · ml mililitrów · km/h kilometrów na godzinę · °C stopni celsjusza · KB kilobajtów · MB megabajtów
    · GB gigabajtów · TB terabajtów · kW kilowatów · s sekund · min minut · h godzin · m² metrów kwadratowych
    · zł złotych · PLN złotych · gr groszy · tys tysięcy · mln milionów`,
  bg: `km километра · км километра · м метра · см сантиметра · мм милиметра · kg килограма · кг килограма · г грама
    · мг милиграма · л литра · мл милилитра · км/ч километра в час · °C градуса по целзий · KB килобайта
    · MB мегабайта · GB гигабайта · TB терабайта · мин минути · сек секунди · ч часа · лв лева · ст стотинки
    · лв. лева · хил хиляди · млн милиона · EUR евро`,
  ru: `км километров · м метров · см сантиметров · мм миллиметров · кг килограммов · г грамма · мг миллиграммов
    · л литров · мл миллилитров · км/ч километров в час · °C градусов цельсия · КБ килобайт · МБ мегабайт
    · ГБ гигабайт · GB гигабайт · MB мегабайт · ТБ терабайт · мин минут · сек секунд · ч часов · руб рублей
    · руб. рублей · тыс тысяч · млн миллионов · г. года`,
  ja: `km キロメートル · m メートル · cm センチ · mm ミリ · kg キログラム · g グラム · l リットル · ml ミリリットル
    · km/h キロメートルまいじ · °C ど · ℃ ど · KB キロバイト · MB メガバイト · GB ギガバイト · TB テラバイト
    · kW キロワット`,
  zh: `km 公里 · m 米 · cm 厘米 · mm 毫米 · kg 公斤 · g 克 · l 升 · ml 毫升 · km/h 公里每小时 · °C 摄氏度 · ℃ 摄氏度
    · KB 千字节 · MB 兆 · GB 吉字节 · TB 太字节 · kW 千瓦`,
  ko: `km 킬로미터 · m 미터 · cm 센티미터 · mm 밀리미터 · kg 킬로그램 · g 그램 · l 리터 · ml 밀리리터
    · km/h 시속킬로미터 · °C 섭씨도 · ℃ 도 · KB 킬로바이트 · MB 메가바이트 · GB 기가바이트 · TB 테라바이트`,
  hi: `km किलोमीटर · m मीटर · cm सेंटीमीटर · kg किलोग्राम · g ग्राम · किमी किलोमीटर · किग्रा किलोग्राम · मिमी मिलीमीटर
    · km/h किलोमीटर प्रति घंटा · °C डिग्री सेल्सियस · KB किलोबाइट · MB मेगाबाइट · GB गीगाबाइट · TB टेराबाइट`,
  ar: `km كيلومتر · m متر · cm سنتيمتر · kg كيلوغرام · كم كيلومتر · كغ كيلوغرام · سم سنتيمتر · م متر · غ غرام
    · km/h كيلومتر في الساعة · °C درجة مئوية · KB كيلوبايت · MB ميغابايت · GB غيغابايت · TB تيرابايت`,
};

/** Abbreviations with their full stop, in lower case. */
const short: Partial<Record<Language, string>> = {
  en: `mr. mister · mrs. missus · ms. miz · dr. doctor · prof. professor · st. saint · vs. versus · etc. et cetera
    · e.g. for example · i.e. that is · approx. approximately · no. number · inc. incorporated`,
  es: `sr. señor · sra. señora · dr. doctor · dra. doctora · ee. estados · uu. unidos · etc. etcétera · p.ej. por ejemplo · núm. número`,
  fr: `m. monsieur · dr. docteur · etc. et cetera · p.ex. par exemple`,
  de: `dr. doktor · nr. nummer · ca. zirka · usw. und so weiter · bzw. beziehungsweise · z.b. zum beispiel
    · d.h. das heißt · u.a. unter anderem · str. straße · prof. professor`,
  it: `sig. signor · dott. dottor · ecc. eccetera · dr. dottor · n. numero`,
  pt: `sr. senhor · sra. senhora · dr. doutor · dra. doutora · etc. etcétera · ex. exemplo`,
  nl: `dhr. de heer · mevr. mevrouw · bijv. bijvoorbeeld · enz. enzovoort · o.a. onder andere · nr. nummer · dr. dokter
    · ca. circa`,
  pl: `np. na przykład · itd. i tak dalej · itp. i tym podobne · dr. doktor · nr. numer · tzn. to znaczy
    · m.in. między innymi · ok. około · ul. ulica`,
  bg: `напр. например · т.е. тоест · т.н. така наречен · г. година · др. други · ул. улица · гр. град`,
  ru: `т.е. то есть · т.д. так далее · т.п. тому подобное · г. года · др. другое · ул. улица · руб. рублей`,
};
