import type { PlantedText } from "./planted-text";

export const spanish: PlantedText[] = [
  {
    name: "tortilla",
    language: "es",
    style: "conversational",
    template: "tutorial",
    topic: "Cómo hacer una tortilla de patatas jugosa",
    audience: "quien siempre la quema",
    avoid: ["truco", "receta de la abuela", "chef"],
    sections: [
      {
        sentences: [
          "Mi primera tortilla salió del plato y aterrizó en el perro.",
          "El perro quedó encantado.",
        ],
      },
      {
        sentences: [
          "Todo empieza con la paciencia: las patatas se cuecen en aceite a fuego lento, casi media hora.",
          "No se fríen, se rinden.",
          "Cuando las aplastas con la cuchara y no protestan, están listas.",
        ],
        keyPoint: {
          text: "Cocer las patatas a fuego lento",
          anchors: ["patatas", "fuego lento"],
          half: ["fuego lento", "la brasa"],
        },
      },
      {
        sentences: [
          "Ahora escúrrelas y mézclalas con seis huevos batidos.",
          "Y aquí viene lo que casi nadie hace: deja reposar la mezcla quince minutos.",
          "La patata bebe huevo, el huevo se vuelve crema, y el interior ya no se seca.",
        ],
        keyPoint: {
          text: "Dejar reposar la mezcla quince minutos",
          anchors: ["reposar", "mezcla", "quince minutos"],
          half: ["reposar", "hervir"],
        },
      },
      {
        sentences: [
          "Llega el momento del miedo.",
          "Usa un plato más grande que la sartén, mójalo un poco, y dale la vuelta sin pensar.",
          "¿Se ha roto un borde? Nadie mira los bordes.",
          "Dos minutos más y apaga.",
        ],
        keyPoint: { text: "Usa un plato más grande que la sartén", half: ["plato", "cuchillo"] },
      },
      {
        sentences: ["Paciencia, reposo y un plato grande, no hay más misterio."],
        recap: true,
      },
      {
        sentences: ["Córtala tibia, nunca caliente."],
        callToAction: {
          text: "Cuéntame si la haces con cebolla",
          said: "Y cuéntame en los comentarios si la haces con cebolla o sin cebolla, que hoy quiero guerra.",
        },
      },
    ],
    almost: [
      "La patata bebe huevo, el huevo se vuelve crema, y el interior ya no se seca.",
      "La patata bebe huevo, el huevo se vuelve crema, y el centro ya no se seca.",
    ],
  },
  {
    name: "presupuesto",
    language: "es",
    style: "energetic",
    template: "list",
    topic: "Tres gastos que se comen tu sueldo sin que los veas",
    audience: "jóvenes con su primer sueldo",
    avoid: ["libertad financiera", "hazte rico", "fácil", "viral"],
    sections: [
      {
        sentences: ["Cobras el día uno, y el día doce ya miras el saldo con un solo ojo.", "¿Adónde se fue?"],
      },
      {
        sentences: [
          "Revisa las suscripciones que ya no usas.",
          "Abre la aplicación del banco y busca los cargos pequeños: 4,99, 7,99, 12,99.",
          "En mi caso eran 31 euros al mes, y dos de esas series ni siquiera me gustaban.",
        ],
        keyPoint: {
          text: "Revisar las suscripciones que ya no usas",
          anchors: ["revisa", "suscripciones"],
          half: ["suscripciones", "fotografías"],
        },
        free: true,
      },
      {
        sentences: [
          "Las comisiones del banco son el gasto más tonto que existe.",
          "Llama y pide una cuenta sin comisiones; tarda seis minutos y casi siempre dicen que sí.",
          "Si dicen que no, hay otros bancos en la misma calle.",
        ],
        keyPoint: {
          text: "Pedir una cuenta sin comisiones",
          anchors: ["pide", "cuenta sin comisiones"],
          half: ["comisiones", "números"],
        },
        free: true,
      },
      {
        sentences: [
          "La comida a domicilio no es cara por la comida.",
          "Es cara por el envío, por la propina, por el «ya que estamos».",
          "Cocina doble los domingos y guarda cuatro raciones en el congelador: tu martes te lo agradecerá.",
        ],
        keyPoint: {
          text: "Cocinar doble los domingos",
          anchors: ["doble", "domingos"],
          half: ["doble", "pescado"],
        },
        free: true,
      },
      {
        sentences: ["Ninguna de las tres cosas duele, y juntas pueden ser cien euros al mes."],
        callToAction: {
          text: "Descarga la plantilla de gastos",
          said: "Descarga la plantilla de gastos, rellénala esta noche y vuelve mañana a contármelo.",
        },
      },
    ],
    almost: [
      "Si dicen que no, hay otros bancos en la misma calle.",
      "Si te dicen que no, hay otros bancos en la misma calle.",
    ],
  },
  {
    name: "eclipse",
    language: "es",
    style: "educational",
    template: "explainer",
    topic: "Qué pasa durante un eclipse total de sol",
    audience: "familias que lo verán en agosto de 2026",
    avoid: ["mágico", "increíble", "apocalipsis", "épico"],
    sections: [
      {
        sentences: [
          "El 12 de agosto de 2026, en medio de la tarde, los pájaros del norte de España se irán a dormir.",
          "Y se equivocarán.",
        ],
      },
      {
        sentences: [
          "El sol es unas cuatrocientas veces más ancho que la luna.",
          "Pero también está unas cuatrocientas veces más lejos, así que en el cielo los dos parecen del mismo tamaño.",
          "Es una casualidad, y no durará: la luna se aleja casi cuatro centímetros cada año.",
        ],
        keyPoint: { text: "El sol y la luna parecen del mismo tamaño", half: ["tamaño", "color"] },
      },
      {
        sentences: [
          "Cuando se ponen en fila, la sombra de la luna cruza el mapa a más de dos mil kilómetros por hora.",
          "Si te alcanza, la temperatura baja varios grados en pocos minutos.",
          "Sentirás viento, y luego, silencio. [pause 2s]",
          "Mucha gente llora sin saber por qué.",
        ],
        keyPoint: { text: "La temperatura baja varios grados", half: ["temperatura", "marea"] },
      },
      {
        sentences: [
          "Una cosa es seria: no mires nunca sin gafas homologadas mientras quede un hilo de sol.",
          "Ni gafas de playa, ni radiografías, ni el fondo de una botella.",
          "La retina no duele cuando se quema.",
        ],
        keyPoint: {
          text: "No mirar nunca sin gafas homologadas",
          anchors: ["nunca", "gafas homologadas"],
          half: ["homologadas", "bonitas"],
        },
      },
      {
        sentences: ["Durará menos de dos minutos, y lo contarás toda la vida."],
        callToAction: {
          text: "Busca tu pueblo en el mapa",
          said: "Busca tu pueblo en el mapa del enlace, porque unos pocos kilómetros lo cambian todo.",
        },
      },
    ],
  },
  {
    name: "mudanza",
    language: "es",
    style: "storytelling",
    template: "podcast",
    topic: "Lo que aprendí al mudarme catorce veces",
    avoid: ["zona de confort", "energía", "karma", "caja fuerte"],
    sections: [
      {
        sentences: [
          "Tengo cuarenta años y he vivido en catorce casas.",
          "Todavía hay una caja que no he abierto desde la sexta.",
        ],
      },
      {
        sentences: [
          "Esa caja me enseñó la primera regla.",
          "Lo que no abres en un año no te hace falta.",
          "Mi amigo Julián lo dice mejor: «No guardas cosas, guardas decisiones».",
        ],
        keyPoint: {
          text: "Lo que no abres en un año no te hace falta",
          anchors: ["abres", "año", "falta"],
          half: ["en un año", "con cuidado"],
        },
        free: true,
      },
      {
        sentences: [
          "También aprendí que a un barrio se entra por el pan.",
          "Saluda al panadero durante diez días seguidos, y el undécimo sabrá tu nombre.",
          "Después te contará quién alquila, quién ronca y qué bar conviene evitar.",
        ],
        keyPoint: { text: "Saluda al panadero durante diez días", half: ["panadero", "alcalde"] },
        free: true,
      },
      {
        sentences: [
          "Y la noche más dura no es la primera, es la tercera.",
          "La primera es una aventura, la segunda estás cansado, y la tercera noche es cuando llega la nostalgia.",
          "Para esa noche reservo siempre una cena con alguien, aunque sea por teléfono.",
        ],
        keyPoint: { text: "La nostalgia llega la tercera noche", half: ["nostalgia", "factura"] },
        free: true,
      },
      {
        sentences: ["La caja sigue cerrada, por cierto."],
        callToAction: {
          text: "Mándame un audio con tu peor mudanza",
          said: "Mándame un audio con tu peor mudanza, que los mejores abrirán el próximo episodio.",
        },
      },
    ],
    almost: [
      "Después te contará quién alquila, quién ronca y qué bar conviene evitar.",
      "Después te contará quién ronca, quién alquila y qué bar conviene evitar.",
    ],
  },
];
