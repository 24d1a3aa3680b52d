import type { Wording } from "./wording";

/** Words are those of the word segmenter, so that they can be compared one by one. */
export const japanese: Wording = {
  fillers:
    "私 僕 の 新しい 最初 動画 ビデオ 台本 エピソード ショート 第 回 目 について こと もの いろいろ テスト",
  subjects: `マーケティング, 健康, 料理, お金, ビジネス, 投資, 仮想, 経済, 人生, 恋愛, 家族, 旅行, 音楽, 芸術, デザイン, 写真,
    ファッション, 美容, スポーツ, サッカー, ゲーム, 映画, 本, 読書, 歴史, 科学, 物理, 化学, 数学, 哲学, 心理学, 政治, 宗教, 教育,
    学校, 勉強, 英語, 生産性, 成功, 幸せ, 人工知能, 技術, プログラミング, インターネット, 車, ペット, 犬, 猫, 動物, 自然, 環境,
    園芸, 栄養, ダイエット, ヨガ, 瞑想, 睡眠, ニュース, 起業, 営業, 広告, 仕事, 宇宙, 文化, 社会, 法律`,
  questions: "なぜ どう どうして 何 いつ どこ 誰 どれ どの か 方法 理由 仕方",
  broad:
    /(?:世界|人類|ヨーロッパ|アフリカ|アジア|アメリカ|中国|日本|ローマ|音楽|科学|宗教|哲学)の歴史$|のすべて$|完全(?:ガイド|解説|版)/,
  listNouns: "選",
  empty: "",
  negations: "",
  topic: {
    usual: "{subject}で初心者がよく誤解すること",
    tutorial: "今週から始める{subject}の最初の一歩",
    review: "{subject}は初心者にとって値段の価値があるか",
    list: "{subject}でほとんどの人がする5つの間違い",
    story: "{subject}を始めて一年目に起きたこと",
    comparison: "{subject}の二つの始め方を比べる",
  },
  exampleTopic: "パンを冷蔵庫に入れると硬くなる理由",
  audience: {
    usual: "このテーマが初めての人",
    tutorial: "初めて挑戦する人",
    "screen-tutorial": "このソフトを初めて開く人",
    explainer: "予備知識のない好奇心のある人",
    review: "購入を迷っている人",
    list: "手早くよいアイデアを知りたい人",
    story: "物語が好きな人",
    comparison: "どちらを選ぶか迷っている人",
    podcast: "このテーマが初めてのリスナー",
  },
  callToAction: {
    usual: "チャンネル登録をお願いします",
    tutorial: "今日試して、結果を教えてください",
    review: "質問はコメントに書いてください",
    list: "最初に試すものをコメントで教えてください",
    comparison: "あなたならどちらを選ぶか教えてください",
    podcast: "番組をフォローしてください",
  },
};
