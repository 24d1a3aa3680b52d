import type { Wording } from "./wording";

const wide =
  `mundo|humanidade|europa|africa|asia|america|china|japao|india|russia|alemanha|franca|italia|espanha|portugal|brasil
  |inglaterra|estados unidos|roma|imperio romano|grecia|egito|cristianismo|islamismo|religiao|filosofia|arte|musica|literatura
  |ciencia|medicina|matematica|internet|cinema|arquitetura|tecnologia|democracia|universo|terra`.replace(
    /\s*\n\s*/g,
    "",
  );

export const portuguese: Wording = {
  fillers: `o a os as um uma uns umas meu minha meus nosso nossa novo nova primeiro primeira sobre de do da para e video videos
    vlog roteiro clipe short shorts reel episodio podcast conteudo coisas algo dicas truques ideias teste rascunho titulo ola
    melhores alguns algumas`,
  subjects: `marketing, marketing digital, redes sociais, fitness, saude, saude mental, culinaria, cozinha, comida, receitas,
    negocios, empresa, dinheiro, financas, investimentos, investir, criptomoedas, bitcoin, economia, vida, amor,
    relacionamentos, familia, viagens, viajar, musica, arte, design, fotografia, moda, beleza, maquiagem, esporte, esportes,
    desporto, futebol, jogos, filmes, cinema, livros, leitura, historia, ciencia, fisica, quimica, biologia, matematica,
    filosofia, psicologia, politica, religiao, educacao, escola, idiomas, produtividade, motivacao, sucesso, felicidade, ia,
    inteligencia artificial, tecnologia, programacao, software, internet, carros, animais, cachorros, gatos, natureza, clima,
    meio ambiente, jardinagem, casa, decoracao, nutricao, dieta, ioga, meditacao, sono, noticias, empreendedorismo, lideranca,
    vendas, publicidade, trabalho, espaco, cultura, sociedade, direito, youtube, tiktok, instagram`,
  questions: "como por que porque quando onde quem qual quais quanto ou vale",
  broad: new RegExp(
    `^(?:(?:a|uma) )?(?:breve )?historia (?:completa )?(?:de|do|da|dos|das) (?:${wide})$` +
      "|^(?:a |o )?(?:(?:primeira|segunda) guerra mundial|imperio romano|idade media|guerra fria|revolucao francesa|universo)$" +
      "|\\btudo (?:o que|sobre)\\b|\\b(?:guia|curso) (?:completo|definitivo)\\b|\\bde a a z\\b",
  ),
  listNouns: `formas maneiras dicas fatos factos coisas razoes motivos ideias erros truques livros habitos licoes regras passos
    segredos aplicativos apps ferramentas jogos filmes receitas lugares alimentos exercicios mitos sinais exemplos frases
    estrategias metodos tecnicas perguntas beneficios animais paises cidades musicas`,
  empty: `o a os as um uma uns umas seu sua seus suas teu tua meu minha nosso nossa voce voces ser este esta estes estas
    tambem entao`,
  negations: "nao nunca sem nem jamais menos apenas exceto nada nenhum nenhuma",
  topic: {
    usual: "{subject}: o que quase todos entendem errado no começo",
    tutorial: "{subject}: os primeiros passos para esta semana",
    "screen-tutorial": "{subject}: os primeiros passos no computador",
    review: "{subject}: vale o preço para quem está começando?",
    list: "{subject}: 5 erros que quase todos cometem",
    story: "{subject}: como foi de verdade o primeiro ano",
    comparison: "{subject}: dois caminhos lado a lado",
  },
  exampleTopic: "Por que o pão endurece mais rápido na geladeira",
  audience: {
    usual: "quem está conhecendo o tema agora",
    tutorial: "quem faz isso pela primeira vez",
    "screen-tutorial": "quem nunca abriu este programa",
    explainer: "pessoas curiosas sem conhecimento prévio",
    review: "quem está pensando em comprar",
    list: "quem procura algumas boas ideias",
    story: "quem gosta de uma boa história",
    comparison: "quem precisa escolher entre os dois",
    podcast: "ouvintes que não conhecem o tema",
  },
  callToAction: {
    usual: "Inscreva-se no canal",
    tutorial: "Experimente hoje e conte como foi",
    "screen-tutorial": "Salve este vídeo e siga cada passo",
    review: "Deixe suas perguntas nos comentários",
    list: "Conte qual você vai experimentar primeiro",
    comparison: "Conte qual você escolheria",
    podcast: "Siga o podcast para o próximo episódio",
  },
};
