/** Names that keep their capital when a title in Title Case is put into a sentence. */
export const properNames: ReadonlySet<string> = new Set(
  `I I'm I've I'd I'll English Spanish French German Italian Portuguese Dutch Polish Bulgarian Russian Japanese
  Chinese Mandarin Korean Hindi Arabic Turkish Greek Latin Swedish Danish Norwegian Finnish Hebrew Ukrainian
  American British Canadian Australian Indian Mexican European African Asian Thai Vietnamese Roman Viking Victorian
  America Europe Africa Asia Australia England Britain Scotland Ireland Wales France Germany Italy Spain Portugal
  Greece Turkey Poland Bulgaria Russia Ukraine China Japan Korea India Mexico Canada Brazil Argentina Egypt Kenya
  Vietnam Thailand Iceland Norway Sweden Denmark Finland Switzerland Austria Netherlands Belgium Rome London Paris
  Berlin Madrid Lisbon Sofia Vienna Prague Tokyo Kyoto Seoul Beijing Shanghai Mumbai Delhi York Boston Chicago Texas
  California Florida Hollywood Everest Sahara Atlantic Pacific Mars Moon Earth Venus Jupiter Saturn
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September
  October November December Christmas Easter Halloween Thanksgiving Ramadan Diwali Hanukkah
  Google Apple Microsoft Amazon Netflix Facebook Instagram Twitter Reddit Spotify Twitch Discord Slack Zoom Notion
  Figma Canva Photoshop Lightroom Premiere Blender Excel Word Outlook Gmail Chrome Firefox Safari Windows Linux Ubuntu
  Android Pixel Galaxy Samsung Sony Canon Nikon Fujifilm Tesla Toyota Honda Nintendo Switch PlayStation Xbox Steam
  Minecraft Fortnite Roblox Pokemon Zelda Lego Ikea Nike Airbnb Uber Shopify Etsy Stripe Obsidian Trello
  Python JavaScript TypeScript Java Rust Go Ruby Swift Kotlin React Vue Svelte Angular Node Docker Kubernetes Postgres
  PostgreSQL MySQL Redis MongoDB Git GitHub GitLab Vercel Terraform Arduino Raspberry Bluetooth Wi-Fi Internet
  Shakespeare Einstein Newton Darwin Tesla Mozart Beethoven Bach Picasso Napoleon Cleopatra Caesar Bitcoin Ethereum
  Beatles Olympics Wikipedia Montessori Celsius Fahrenheit`.split(/\s+/),
);
