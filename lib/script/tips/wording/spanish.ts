import type { Wording } from "./wording";

const wide =
  `mundo|humanidad|europa|africa|asia|america|america latina|china|japon|india|rusia|alemania|francia|italia|espana|mexico
  |argentina|inglaterra|estados unidos|roma|imperio romano|grecia|egipto|cristianismo|islam|religion|filosofia|arte|musica
  |literatura|ciencia|medicina|matematicas|internet|cine|arquitectura|tecnologia|democracia|universo|tierra`.replace(
    /\s*\n\s*/g,
    "",
  );

export const spanish: Wording = {
  fillers: `el la los las un una unos unas mi mis nuestro nuestra nuevo nueva nuevos primer primero primera sobre de del para y
    video videos vlog guion clip short shorts reel episodio podcast contenido cosas algo consejos trucos ideas prueba
    borrador titulo hola bienvenidos mejores mejor algunos algunas`,
  subjects: `marketing, marketing digital, redes sociales, fitness, salud, salud mental, cocina, comida, recetas, negocios,
    empresa, dinero, finanzas, finanzas personales, inversiones, invertir, criptomonedas, bitcoin, economia, vida, amor,
    pareja, relaciones, familia, crianza, viajes, viajar, musica, arte, diseno, fotografia, moda, belleza, maquillaje, deporte,
    deportes, futbol, videojuegos, juegos, peliculas, cine, libros, lectura, historia, ciencia, fisica, quimica, biologia,
    matematicas, filosofia, psicologia, politica, religion, educacion, escuela, idiomas, productividad, motivacion, exito,
    felicidad, ia, inteligencia artificial, tecnologia, programacion, software, internet, coches, autos, mascotas, perros,
    gatos, animales, naturaleza, clima, medio ambiente, jardineria, hogar, decoracion, nutricion, dieta, yoga, meditacion,
    sueno, noticias, emprendimiento, liderazgo, ventas, publicidad, trabajo, empleo, espacio, cultura, sociedad, derecho,
    youtube, tiktok, instagram`,
  questions: "como por que cuando donde quien quienes cual cuales cuanto es son o si",
  broad: new RegExp(
    `^(?:(?:la|una) )?(?:breve )?historia (?:(?:breve|completa|entera) )?(?:de|del)(?: (?:la|las|los|el))? (?:${wide})$` +
      "|^(?:la |el )?(?:(?:primera|segunda) guerra mundial|imperio romano|edad media|guerra fria|revolucion francesa|universo)$" +
      "|\\btodo (?:lo que|sobre)\\b|\\b(?:guia|curso) (?:completa|completo|definitiva|definitivo)\\b|\\bde la a a la z\\b",
  ),
  listNouns: `formas maneras consejos datos cosas razones ideas errores trucos libros habitos lecciones reglas pasos secretos
    aplicaciones apps herramientas juegos peliculas recetas lugares alimentos ejercicios mitos senales ejemplos frases
    estrategias metodos tecnicas preguntas beneficios animales paises ciudades canciones`,
  empty: `el la los las un una unos unas tu tus su sus mi mis nuestro nuestra es son ser esta estan este esta estos estas tambien
    entonces`,
  negations: "no nunca sin ni jamas menos solo excepto nada",
  topic: {
    usual: "{subject}: lo que casi todos entienden mal al principio",
    tutorial: "{subject}: los primeros pasos para esta semana",
    "screen-tutorial": "{subject}: los primeros pasos en el ordenador",
    review: "{subject}: ¿vale la pena para quien empieza?",
    list: "{subject}: 5 errores que casi todos cometen",
    story: "{subject}: así fue el primer año de verdad",
    comparison: "{subject}: dos caminos frente a frente",
  },
  exampleTopic: "Por qué el pan se pone duro antes en la nevera",
  audience: {
    usual: "quienes se acercan a esto por primera vez",
    tutorial: "quienes hacen esto por primera vez",
    "screen-tutorial": "quienes nunca han abierto este programa",
    explainer: "personas curiosas sin conocimientos previos",
    review: "quienes están pensando en comprarlo",
    list: "quienes buscan unas cuantas ideas buenas",
    story: "quienes disfrutan de una buena historia",
    comparison: "quienes tienen que elegir entre los dos",
    podcast: "oyentes que no conocen el tema",
  },
  callToAction: {
    usual: "Suscríbete al canal",
    tutorial: "Pruébalo hoy y cuéntanos qué tal",
    "screen-tutorial": "Guarda este video y síguelo paso a paso",
    review: "Deja tus preguntas en los comentarios",
    list: "Cuéntanos cuál vas a probar primero",
    comparison: "Cuéntanos cuál elegirías",
    podcast: "Sigue el podcast para el próximo episodio",
  },
};
