import type { Language } from "@/lib/script/language";

/**
 * One passage in each language on a subject that no text has: what stands where a point was cut out, what makes a
 * script too long, and what is foreign in a script of another language. Every sentence has eight words at least.
 */
export const sparePassages: Partial<Record<Language, string[]>> = {
  en: [
    "The night train to Vienna left Brussels with a broken heater and a dining car full of violinists.",
    "At the border an inspector asked for our tickets, and the smallest of the violinists gave him a biscuit.",
    "He looked at it for a long moment, put it in his breast pocket, and saluted.",
    "Around three we stopped in a village whose station clock had lost both of its hands.",
    "Someone opened a window, and the smell of wet hay filled the whole carriage.",
    "By breakfast we were so late that nobody on board was in any hurry at all.",
    "I still have the ticket, with a small round hole where the coffee cup stood.",
  ],
  de: [
    "Im Nachtzug nach Wien war die Heizung kaputt, und der Speisewagen saß voller Geiger.",
    "An der Grenze wollte ein Schaffner unsere Fahrkarten sehen, und die jüngste Geigerin schenkte ihm einen Keks.",
    "Er betrachtete ihn lange, steckte ihn in die Brusttasche und salutierte vor dem ganzen Abteil.",
    "Gegen drei hielten wir in einem Dorf, dessen Bahnhofsuhr beide Zeiger verloren hatte.",
    "Jemand öffnete ein Fenster, und der Geruch von nassem Heu zog durch den Wagen.",
    "Zum Frühstück waren wir so verspätet, dass es wirklich niemand mehr eilig hatte.",
  ],
  es: [
    "El tren nocturno a Lisboa salió con la calefacción rota y el vagón restaurante lleno de violinistas.",
    "En la frontera un revisor pidió los billetes, y la violinista más joven le regaló una galleta.",
    "La miró un buen rato, la guardó en el bolsillo del pecho y nos saludó como un general.",
    "Hacia las tres paramos en una aldea cuyo reloj había perdido las dos agujas.",
    "Alguien abrió una ventana, y el olor a heno mojado llenó todo el vagón.",
    "A la hora del desayuno llevábamos tanto retraso que ya nadie tenía ninguna prisa.",
  ],
  fr: [
    "Le train de nuit pour Vienne est parti sans chauffage, avec une voiture-bar pleine de violonistes.",
    "À la frontière, un contrôleur a demandé nos billets, et la plus jeune violoniste lui a offert un biscuit.",
    "Il l'a regardé longuement, l'a glissé dans sa poche de poitrine et nous a salués très sérieusement.",
    "Vers trois heures du matin, le convoi s'est arrêté dans un village dont l'horloge avait perdu ses aiguilles.",
    "Quelqu'un a ouvert une fenêtre, et l'odeur du foin mouillé a rempli tout le wagon.",
    "Au petit déjeuner, le retard était tel que plus personne à bord ne se pressait.",
  ],
  pt: [
    "O trem noturno para o interior saiu sem aquecimento e com o vagão-restaurante cheio de violinistas.",
    "Na divisa, um fiscal pediu as passagens, e a violinista mais nova ofereceu a ele uma bolacha.",
    "Ele olhou para ela por um bom tempo, guardou no bolso do paletó e bateu continência.",
    "Lá pelas três da manhã paramos numa vila cujo relógio tinha perdido os dois ponteiros.",
    "Alguém abriu uma janela, e o cheiro de capim molhado tomou conta do vagão inteiro.",
    "Quando o sol nasceu, o atraso era tão grande que ninguém mais tinha pressa.",
  ],
  it: [
    "Il treno di notte per Vienna partì senza riscaldamento e con la carrozza ristorante piena di violinisti.",
    "Alla frontiera un controllore chiese i biglietti, e la violinista più giovane gli regalò un biscotto.",
    "Lui lo guardò a lungo, lo mise nel taschino della giacca e fece il saluto militare.",
    "Verso le tre ci fermammo in un paese il cui orologio aveva perso tutte e due le lancette.",
    "Qualcuno aprì un finestrino, e l'odore del fieno bagnato riempì tutta la carrozza.",
    "Al mattino il ritardo era così grande che nessuno a bordo aveva più fretta.",
  ],
  nl: [
    "De nachttrein naar Wenen vertrok zonder verwarming en met een restauratiewagen vol violisten.",
    "Aan de grens vroeg een conducteur om onze kaartjes, en de jongste violiste gaf hem een koekje.",
    "Hij keek er lang naar, stak het in zijn borstzak en bracht een saluut.",
    "Tegen drie uur stopten we in een dorp waarvan de klok beide wijzers kwijt was.",
    "Iemand deed een raam open, en de geur van nat hooi vulde de hele wagon.",
    "Bij het ontbijt waren we zo laat dat niemand aan boord nog haast had.",
  ],
  pl: [
    "Nocny pociąg do Wiednia ruszył bez ogrzewania, za to z wagonem restauracyjnym pełnym skrzypków.",
    "Na granicy konduktor poprosił o bilety, a najmłodsza skrzypaczka poczęstowała go ciastkiem z makiem.",
    "Przyglądał mu się bardzo długo, schował je do kieszeni na piersi i nagle zasalutował.",
    "Koło trzeciej w nocy stanęliśmy w wiosce, której zegar dworcowy zgubił obie wskazówki.",
    "Ktoś otworzył okno i zapach mokrego siana wypełnił cały nasz wagon aż po sufit.",
    "Nad ranem spóźnienie było już takie, że nikomu na pokładzie się nie spieszyło.",
  ],
  ru: [
    "Ночной поезд в Вену отправился без отопления, зато с вагоном-рестораном, полным скрипачей.",
    "На границе кондуктор попросил билеты, и самая младшая скрипачка угостила его овсяным печеньем.",
    "Он долго смотрел на печенье, спрятал его в нагрудный карман и отдал нам честь.",
    "Около трёх ночи мы остановились в деревне, где вокзальные часы потеряли обе стрелки.",
    "Кто-то открыл окно, и запах мокрого сена наполнил весь вагон до самого потолка.",
    "К утру мы опаздывали так сильно, что торопиться было уже совсем некуда.",
  ],
  bg: [
    "Нощният влак за Виена тръгна без отопление, но с вагон-ресторант, пълен с цигулари.",
    "На границата кондукторът поиска билетите ни, а най-младата цигуларка го почерпи с бисквита.",
    "Той я гледа дълго, прибра я в горния си джоб и ни отдаде чест.",
    "Към три през нощта спряхме в село, чийто гаров часовник беше загубил стрелките си.",
    "Някой отвори прозореца и миризмата на мокро сено изпълни целия вагон до тавана.",
    "На сутринта закъснението беше толкова голямо, че вече никой не бързаше за никъде.",
  ],
  ja: [
    "ウィーン行きの夜行列車は、暖房が壊れたまま、バイオリン奏者でいっぱいの食堂車をつないで出発しました。",
    "国境で車掌が切符を見せてくださいと言うと、一番若い奏者がビスケットを一枚差し出しました。",
    "車掌はしばらくそれを眺めてから、胸のポケットにしまい、まじめな顔で敬礼をしました。",
    "夜中の三時ごろ、時計の針が二本ともなくなった村の駅に列車は静かに止まりました。",
    "誰かが窓を開けると、濡れた干し草の匂いが車両いっぱいに広がっていきました。",
    "朝になるころには遅れが大きくなりすぎて、急いでいる人はもう誰もいませんでした。",
  ],
};
