import type { BankParts } from "./parts";

export const spanish: BankParts = {
  openers: [
    "Cuando la cocina queda en silencio,",
    "Mientras hierve el caldo,",
    "Si la nieve cubre el tejado,",
    "Cuando el mercado baja sus persianas,",
    "Como el cielo amanece gris,",
    "Como el barco llega tarde,",
    "Cuando el bebé duerme tranquilo,",
    "Aunque la panadería sigue cerrada,",
    "Cuando suenan las campanas,",
    "Mientras la niebla tapa el puerto,",
    "Si deja de llover,",
    "Cuando se apaga el farol,",
    "Aunque el jardín parece cansado,",
    "Cuando los invitados se despiden,",
    "Si falla la corriente,",
    "Como el invierno dura demasiado,",
    "Mientras el pueblo baila,",
    "Cuando el río crece,",
    "Aunque el sol calienta poco,",
    "Cuando huele a manzanas maduras,",
    "Mientras la multitud se dispersa,",
    "Si la carretera está vacía,",
    "Cuando las velas se consumen,",
  ],
  statements: [
    "una vecina paciente explica su truco",
    "mi abuela tararea una melodía olvidada",
    "el cartero nos cuenta un chiste",
    "los hermanos reparan una mesa coja",
    "alguien pinta la valla de amarillo",
    "un gato callejero ocupa el sillón",
    "la maestra dibuja un mapa",
    "mi primo reparte pan crujiente",
    "el pescador remienda su red",
    "un alumno hace la pregunta obvia",
    "el ladrón devuelve una cuchara dorada",
    "todos se burlan del paraguas roto",
    "la doctora admite un pequeño error",
    "una actriz ensaya su discurso",
    "el sastre mide la cortina",
    "un granjero busca sus ovejas perdidas",
    "las gemelas intercambian sombreros de lana",
    "mi tío limpia la lámpara",
    "una enfermera nos sirve té fuerte",
    "el conserje descubre una escalera oculta",
    "una ingeniera imagina un puente",
    "la bibliotecaria susurra un rumor",
    "un marinero recuerda islas lejanas",
  ],
  completions: [
    "en el último tren",
    "con pulso firme y sereno",
    "junto a la chimenea",
    "sin ningún gesto de queja",
    "en un balcón estrecho",
    "por unas cuantas monedas",
    "con una manta de cuadros",
    "al ritmo de un violín",
    "a paso de tortuga",
    "con enorme orgullo",
    "a la sombra del roble",
    "entre la comida y la cena",
    "en un camino polvoriento",
    "por puro placer",
    "de muy buen humor",
    "con harina en las mangas",
    "desde una butaca cómoda",
    "en el patio de mármol",
    "a pesar de la tos",
    "contra el consejo de sus amigos",
    "ante un plato de sopa",
    "frente a una ventana alta",
    "sin decir una palabra",
  ],
  topics: [
    {
      template: "tutorial",
      topic: "Cómo cultivar tomates en macetas",
      keyPoints: [
        {
          text: "Elige macetas hondas",
          sentences: [
            "Elige macetas hondas, porque las raíces necesitan espacio para crecer.",
            "Si dudas en la tienda, elige siempre las macetas más hondas que encuentres.",
          ],
        },
        {
          text: "Mezcla tierra y compost",
          sentences: [
            "Mezcla la tierra con compost en partes iguales y sin grumos.",
            "Un buen compost alimenta durante meses, así que mezcla bastante con tu tierra.",
          ],
        },
        {
          text: "Siembra a finales de febrero",
          sentences: [
            "Siembra las semillas a finales de febrero, siempre dentro de casa.",
            "El momento ideal llega hacia finales de febrero: siembra entonces dos por vaso.",
          ],
        },
        {
          text: "Trasplanta tras la última helada",
          sentences: [
            "Trasplanta las matas al exterior cuando pase la última helada.",
            "La última helada puede quemarlas, por eso trasplanta con calma y sin prisas.",
          ],
        },
        {
          text: "Riega por la mañana temprano",
          sentences: [
            "Riega por la mañana temprano, antes de que el calor evapore el agua.",
            "Pon el despertador temprano y riega cada mañana con una regadera fina.",
          ],
        },
        {
          text: "Coloca tutores de bambú",
          sentences: [
            "Coloca unos tutores de bambú junto al tallo para que no se doble.",
            "Con viento fuerte los tutores salvan la planta, así que coloca bambú resistente.",
          ],
        },
        {
          text: "Poda los chupones cada semana",
          sentences: [
            "Poda los chupones una vez por semana con unas tijeras limpias.",
            "Cada semana brotan chupones nuevos que roban fuerza: poda sin miedo.",
          ],
        },
        {
          text: "Abona cuando salgan las flores",
          sentences: [
            "Abona en cuanto salgan las flores, nunca durante los primeros días.",
            "Espera a que salgan varias flores amarillas y abona con algo rico en potasio.",
          ],
        },
        {
          text: "Vigila los pulgones negros",
          sentences: [
            "Vigila el envés de las hojas, porque los pulgones negros se esconden ahí.",
            "Los pulgones más negros se multiplican deprisa, conque vigila cada brote tierno.",
          ],
        },
        {
          text: "Busca seis horas de sol",
          sentences: [
            "Busca un rincón con seis horas de sol directo al día.",
            "Menos de seis horas de sol dan poco fruto, así que busca otra pared.",
          ],
        },
        {
          text: "Cosecha los frutos rojos",
          sentences: [
            "Cosecha los frutos bien rojos y déjalos fuera de la nevera.",
            "Cuando los frutos estén rojos y blandos, cosecha con un giro suave.",
          ],
        },
        {
          text: "Guarda semillas para otro año",
          sentences: [
            "Guarda algunas semillas secas y el próximo año saldrán gratis.",
            "Para repetir cada año, guarda las mejores semillas dentro de un sobre.",
          ],
        },
      ],
      callToAction: {
        text: "Descarga el calendario de siembra",
        sentences: [
          "Descarga gratis el calendario de siembra y cuélgalo en la pared.",
          "Todo está resumido en un calendario de siembra que se descarga abajo.",
        ],
      },
    },
    {
      template: "list",
      topic: "Doce hábitos para ahorrar dinero",
      keyPoints: [
        {
          text: "Anota cada gasto",
          sentences: [
            "Anota cada gasto en una libreta, aunque sea solo un café.",
            "Un gasto que nadie anota desaparece de la memoria en dos horas.",
          ],
        },
        {
          text: "Cancela suscripciones olvidadas",
          sentences: [
            "Cancela las suscripciones olvidadas que cobran mes tras mes.",
            "Revisa el extracto, señala las suscripciones olvidadas y cancela al menos tres.",
          ],
        },
        {
          text: "Compra con lista",
          sentences: [
            "Compra siempre con una lista y nunca con hambre.",
            "La lista manda en el supermercado: quien compra sin ella gasta el doble.",
          ],
        },
        {
          text: "Cocina lentejas los lunes",
          sentences: [
            "Cocina lentejas todos los lunes y tendrás platos para tres días.",
            "Los lunes son perfectos para algo barato, así que cocina unas lentejas.",
          ],
        },
        {
          text: "Baja la calefacción un grado",
          sentences: [
            "Baja la calefacción un grado y ponte un jersey grueso.",
            "Un solo grado se nota en la factura: baja hoy mismo tu calefacción.",
          ],
        },
        {
          text: "Repara antes de tirar",
          sentences: [
            "Repara los aparatos antes de tirar el dinero en otros nuevos.",
            "En vez de tirar la tostadora, busca un tutorial y repara el cable.",
          ],
        },
        {
          text: "Paga siempre en efectivo",
          sentences: [
            "Paga siempre en efectivo los caprichos, porque los billetes duelen más.",
            "Con tarjeta se pierde la cuenta, por eso mi madre siempre paga en efectivo.",
          ],
        },
        {
          text: "Vende ropa usada",
          sentences: [
            "Vende la ropa usada que lleva dos inviernos en el armario.",
            "Mi hermana vende por internet ropa apenas usada y financia sus vacaciones.",
          ],
        },
        {
          text: "Compara seguros cada enero",
          sentences: [
            "Compara tus seguros cada enero, antes de que se renueven solos.",
            "En enero bajan las tarifas, de modo que compara al menos cuatro seguros.",
          ],
        },
        {
          text: "Ahorra el día de cobro",
          sentences: [
            "Ahorra el mismo día de cobro y vive con el resto.",
            "Quien espera a final de mes no ahorra nada: el día del cobro decide.",
          ],
        },
        {
          text: "Viaja fuera de temporada",
          sentences: [
            "Viaja fuera de temporada y pagarás la mitad por el mismo hotel.",
            "La temporada alta es cara, así que mi familia viaja fuera de ella.",
          ],
        },
        {
          text: "Lleva tu almuerzo al trabajo",
          sentences: [
            "Lleva el almuerzo al trabajo en una fiambrera de cristal.",
            "Un almuerzo casero en el trabajo lleva diez minutos y cuesta poquísimo.",
          ],
        },
      ],
      callToAction: {
        text: "Suscríbete y recibe la plantilla",
        sentences: [
          "Suscríbete al canal y recibe la plantilla que uso desde hace años.",
          "La plantilla se recibe por correo, así que suscríbete ahora mismo.",
        ],
      },
    },
    {
      template: "review",
      topic: "Reseña sincera de un robot aspirador",
      keyPoints: [
        {
          text: "Aspira pelo de gato",
          sentences: [
            "El robot aspira el pelo de gato incluso en alfombras gruesas.",
            "Tengo dos animales, y aspira todo el pelo que suelta cada gato.",
          ],
        },
        {
          text: "Hace demasiado ruido",
          sentences: [
            "Hace demasiado ruido para ver una película en la misma habitación.",
            "Mi perro huye, porque el ruido le resulta demasiado agudo.",
          ],
        },
        {
          text: "Batería para dos horas",
          sentences: [
            "La batería dura casi dos horas en modo silencioso.",
            "En casa me bastan dos horas, y la batería aún conserva un tercio.",
          ],
        },
        {
          text: "Esquiva cables y zapatos",
          sentences: [
            "La cámara esquiva cables y zapatos con una precisión sorprendente.",
            "Dejé zapatos y cables tirados por el pasillo, y los esquiva todos.",
          ],
        },
        {
          text: "Se atasca con flecos",
          sentences: [
            "Se atasca con los flecos de la alfombra casi a diario.",
            "Si hay flecos largos, el cepillo se atasca y pide ayuda.",
          ],
        },
        {
          text: "Mapa preciso del piso",
          sentences: [
            "Dibuja un mapa preciso del piso en la primera pasada.",
            "El mapa resulta tan preciso que muestra cada columna de mi piso.",
          ],
        },
        {
          text: "Depósito pequeño de polvo",
          sentences: [
            "El depósito de polvo es pequeño y hay que vaciarlo cada tarde.",
            "Con tanto polvo, un depósito así de pequeño se llena enseguida.",
          ],
        },
        {
          text: "Aplicación fácil de configurar",
          sentences: [
            "La aplicación es fácil de configurar, incluso para mis padres.",
            "Configurar los horarios en la aplicación fue rápido y fácil.",
          ],
        },
        {
          text: "Friega solo en superficie",
          sentences: [
            "Friega únicamente la superficie, de modo que las manchas secas permanecen.",
            "No esperes milagros cuando friega: pasa un paño húmedo por la superficie.",
          ],
        },
        {
          text: "Recambios caros y escasos",
          sentences: [
            "Los recambios son caros y bastante escasos en las tiendas.",
            "Encontré filtros escasos y caros, como casi todos los recambios de esta marca.",
          ],
        },
        {
          text: "Garantía de tres años",
          sentences: [
            "El fabricante ofrece una garantía de tres años sin letra menuda.",
            "Durante tres años la garantía cubre también el motor.",
          ],
        },
        {
          text: "Merece la pena rebajado",
          sentences: [
            "Merece la pena comprarlo rebajado, pero no a precio completo.",
            "Rebajado un veinte por ciento sí que merece la pena para familias.",
          ],
        },
      ],
      callToAction: {
        text: "Mira las ofertas en la descripción",
        sentences: [
          "Mira las ofertas actuales que dejo en la descripción del vídeo.",
          "En la descripción hay varias ofertas, así que mira antes de comprar.",
        ],
      },
    },
    {
      template: "podcast",
      topic: "Aprender idiomas de adulto",
      keyPoints: [
        {
          text: "Habla desde el principio",
          sentences: [
            "Habla desde el principio, aunque solo conozcas veinte palabras.",
            "Al principio da vergüenza, pero quien habla progresa el doble.",
          ],
        },
        {
          text: "Olvida la perfección",
          sentences: [
            "Olvida la perfección, porque nadie te pondrá nota en un bar.",
            "La perfección paraliza: olvida el acento y pide tu café.",
          ],
        },
        {
          text: "Escucha canciones con letra",
          sentences: [
            "Escucha canciones con la letra delante y canta en voz alta.",
            "Las canciones se pegan, así que escucha una y copia su letra.",
          ],
        },
        {
          text: "Repasa vocabulario en el autobús",
          sentences: [
            "Repasa el vocabulario en el autobús en vez de mirar fotos.",
            "Camino de clase en autobús, mi hija repasa su vocabulario con tarjetas.",
          ],
        },
        {
          text: "Encuentra un compañero nativo",
          sentences: [
            "Encuentra un compañero nativo que quiera aprender tu lengua.",
            "Se aprende riendo con alguien nativo, así que encuentra pronto ese compañero.",
          ],
        },
        {
          text: "Cambia el idioma del móvil",
          sentences: [
            "Cambia el idioma del móvil y leerás expresiones nuevas a diario.",
            "Un gesto sencillo lo cambia todo: pon el móvil en otro idioma.",
          ],
        },
        {
          text: "Lee cuentos infantiles",
          sentences: [
            "Lee cuentos infantiles, porque sus frases son cortas y claras.",
            "Los cuentos más infantiles enseñan gramática a quien los lee despacio.",
          ],
        },
        {
          text: "Acepta los silencios incómodos",
          sentences: [
            "Acepta los silencios incómodos mientras buscas la forma adecuada.",
            "Habrá silencios largos e incómodos, y un buen estudiante los acepta.",
          ],
        },
        {
          text: "Viaja sin diccionario",
          sentences: [
            "Viaja una semana sin diccionario y señala con el dedo.",
            "Mi invitada viaja siempre sin diccionario y nunca pasa hambre.",
          ],
        },
        {
          text: "Estudia quince minutos diarios",
          sentences: [
            "Estudia quince minutos diarios en lugar de tres horas el domingo.",
            "Quince minutos diarios bastan si se estudia con verdadera atención.",
          ],
        },
        {
          text: "Graba tu propia voz",
          sentences: [
            "Graba tu propia voz y compárala después con la de un locutor.",
            "Oír la propia voz asusta, pero quien se graba corrige antes.",
          ],
        },
        {
          text: "Celebra cada pequeño avance",
          sentences: [
            "Celebra cada pequeño avance con algo rico de aquel país.",
            "Un avance pequeño también vale, y en mi casa se celebra con tarta.",
          ],
        },
      ],
      callToAction: {
        text: "Apúntate al reto de enero",
        sentences: [
          "Apúntate al reto de enero con el enlace de la descripción.",
          "En enero empieza nuestro reto, así que apúntate con alguien cercano.",
        ],
      },
    },
    {
      template: "story",
      topic: "Cómo abrí mi librería",
      keyPoints: [
        {
          text: "Heredé un local vacío",
          sentences: [
            "Heredé de mi padrino un local vacío con goteras.",
            "El local estaba vacío desde la guerra cuando yo lo heredé.",
          ],
        },
        {
          text: "Mi padre se opuso",
          sentences: [
            "Mi padre se opuso con gritos y un portazo.",
            "Durante meses se opuso a todo, como buen padre preocupado.",
          ],
        },
        {
          text: "El banco negó el préstamo",
          sentences: [
            "El banco me negó el préstamo en menos de diez minutos.",
            "Pedí un préstamo modesto, y cada banco de la ciudad lo negó.",
          ],
        },
        {
          text: "Una jubilada ofreció sus ahorros",
          sentences: [
            "Entonces una jubilada me ofreció sus ahorros a cambio de novelas.",
            "Aquella jubilada guardaba sus ahorros en una caja y me los ofreció.",
          ],
        },
        {
          text: "Pintamos las paredes de verde",
          sentences: [
            "Pintamos las paredes de verde durante un fin de semana largo.",
            "Como sobraba verde, pintamos también las paredes del sótano.",
          ],
        },
        {
          text: "Inauguré bajo una tormenta",
          sentences: [
            "Inauguré la tienda bajo una tormenta que inundó la calle.",
            "Cayó una tormenta terrible, y aun así inauguré bajo los truenos.",
          ],
        },
        {
          text: "El primer cliente fue Ramón",
          sentences: [
            "Mi primer cliente se llamaba Ramón y compró un atlas.",
            "Ramón todavía presume de haber sido el primer cliente.",
          ],
        },
        {
          text: "Vendí mi coche en otoño",
          sentences: [
            "Aquel otoño vendí mi coche para pagar las facturas.",
            "Vendí el coche con lágrimas, pues en otoño nadie entraba.",
          ],
        },
        {
          text: "Organicé lecturas nocturnas",
          sentences: [
            "Organicé unas lecturas nocturnas con chocolate caliente y mantas.",
            "Las lecturas nocturnas que organicé llenaron por fin las sillas.",
          ],
        },
        {
          text: "Un periódico publicó nuestra historia",
          sentences: [
            "Un periódico regional publicó nuestra historia en la portada.",
            "Cuando se publicó nuestra historia, el periódico se agotó en el barrio.",
          ],
        },
        {
          text: "Llegaron lectores desde lejos",
          sentences: [
            "De pronto llegaron lectores de muy lejos con maletas.",
            "Los lectores llegaron desde lejos, incluso en autocares alquilados.",
          ],
        },
        {
          text: "Devolví todo el dinero",
          sentences: [
            "Devolví el dinero con intereses y un ramo de rosas.",
            "Dos años después devolví hasta el último céntimo del dinero.",
          ],
        },
      ],
      callToAction: {
        text: "Cuéntame tu libro favorito",
        sentences: [
          "Cuéntame en los comentarios cuál es tu libro favorito.",
          "Si tienes un libro favorito, cuéntame por qué lo relees.",
        ],
      },
    },
    {
      template: "explainer",
      topic: "Cómo nace un volcán",
      keyPoints: [
        {
          text: "El magma sube",
          sentences: [
            "El magma sube porque pesa menos que la roca vecina.",
            "Poco a poco, por grietas invisibles, sube el magma desde el fondo.",
          ],
        },
        {
          text: "Las placas chocan",
          sentences: [
            "Las placas chocan muy despacio, apenas unos centímetros cada año.",
            "Donde dos placas chocan, una se hunde bajo la otra.",
          ],
        },
        {
          text: "La presión abre grietas",
          sentences: [
            "La presión abre grietas en la corteza como en un vaso caliente.",
            "Cuando ya no cabe más gas, su presión abre nuevas grietas.",
          ],
        },
        {
          text: "Los gases disparan la lava",
          sentences: [
            "Los gases disparan la lava igual que el champán su corcho.",
            "Sin burbujas no habría fuentes: son los gases quienes disparan la lava.",
          ],
        },
        {
          text: "La ceniza enfría el clima",
          sentences: [
            "La ceniza tapa el sol y enfría el clima durante meses.",
            "Todo el clima se enfría cuando tanta ceniza rodea el planeta.",
          ],
        },
        {
          text: "El cráter se derrumba",
          sentences: [
            "El cráter se derrumba cuando la cámara inferior queda hueca.",
            "A veces el cráter entero se derrumba y nace una caldera.",
          ],
        },
        {
          text: "Pequeños temblores avisan antes",
          sentences: [
            "Unos temblores muy pequeños avisan semanas antes a los científicos.",
            "Los sensores registran temblores pequeños que avisan del peligro.",
          ],
        },
        {
          text: "Islandia crece con cada erupción",
          sentences: [
            "Islandia crece un poco con cada erupción en su costa.",
            "Gracias a una erupción tras otra, Islandia crece hacia el mar.",
          ],
        },
        {
          text: "La lava lenta apenas mata",
          sentences: [
            "La lava lenta apenas mata, pues cualquiera puede apartarse caminando.",
            "Tan lenta avanza esa lava que apenas mata a nadie.",
          ],
        },
        {
          text: "Las nubes ardientes son mortales",
          sentences: [
            "Las nubes ardientes son mortales porque bajan a enorme velocidad.",
            "Una ciudad romana sufrió esas nubes ardientes y mortales en una sola tarde.",
          ],
        },
        {
          text: "El suelo volcánico es fértil",
          sentences: [
            "El suelo volcánico es fértil y da viñas magníficas.",
            "Muchos agricultores se quedan, pues ningún suelo es tan fértil como el volcánico.",
          ],
        },
        {
          text: "Ningún volcán duerme para siempre",
          sentences: [
            "Ningún volcán duerme para siempre, por viejo que parezca.",
            "Conviene vigilar siempre, porque ningún volcán duerme de verdad.",
          ],
        },
      ],
      callToAction: {
        text: "Comparte el vídeo con tu clase",
        sentences: [
          "Comparte este vídeo con tu clase y repetid juntos el experimento.",
          "Si das una clase de ciencias, comparte el vídeo con tus alumnos.",
        ],
      },
    },
  ],
  avoid: [
    { word: "gurú", sentence: "Ningún gurú de internet conoce de verdad tu bolsillo." },
    { word: "brutal", sentence: "El resultado final me pareció brutal desde cualquier punto de vista." },
    { word: "épico", sentence: "Lo que pasó aquella noche fue sencillamente épico para todos." },
    { word: "a tope", sentence: "Los sábados trabajamos a tope hasta que cierra la tienda." },
    { word: "literalmente", sentence: "Me quedé literalmente sin aliento al ver los datos." },
    { word: "sinergia", sentence: "Entre los dos equipos surgió una sinergia muy productiva." },
    { word: "flipante", sentence: "Las vistas desde arriba son algo flipante en verano." },
    { word: "zona de confort", sentence: "Hoy te invito a salir de tu zona de confort." },
  ],
  placeholders: [
    "Bienvenidos de nuevo a [nombre del canal], me alegra mucho veros por aquí.",
    "Este episodio cuenta con el apoyo de [nombre del patrocinador], muchas gracias.",
    "Hoy nos acompaña {nombre del invitado} para hablar sin prisas.",
    "Puedes encontrarlo en [enlace] con el código que ves en pantalla.",
    "La próxima emisión será el [fecha], así que no te la pierdas.",
    "Escríbeme a ____ si quieres participar en el sorteo.",
  ],
};
