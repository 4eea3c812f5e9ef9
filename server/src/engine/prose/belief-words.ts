// Words in which a belief is told and answered: what turns it, what names it, who holds it. Data of both languages, for the rules
// about beliefs and for the import alike. No logic.
import type { Language } from "../message";

const listed = (phrases: string): readonly string[] => phrases.split("|").map((phrase) => phrase.trim());

export interface BeliefWords {
  /** Turn a claim into its answer wherever they stand. */
  readonly sure: readonly string[];
  /** Turn it behind a mark, or in front of one of `adverbs`. */
  readonly contrast: readonly string[];
  /** Turn it only in front of one of `adverbs`. */
  readonly joining: readonly string[];
  /** "In fact": turn it where a clause begins. */
  readonly adverbs: readonly string[];
  /** Deny what stands in front, at the start of a clause. They are part of the answer. */
  readonly denying: readonly string[];
  /** Words by which an answer goes beyond a claim, or takes it back. */
  readonly answering: readonly string[];
  /** Words of one who believes: they leave nothing open. */
  readonly absolute: readonly string[];
  /** Further words that take a claim back, qualify it, or weigh it against something. */
  readonly qualifying: readonly string[];
  /** Further words that make a statement one which may be wrong: judgements, denials, comparisons, forecasts. */
  readonly judging: readonly string[];
  /** Say that something is believed, told or asked by somebody, besides `views`, `thinking` and `thought`. */
  readonly hearsay: readonly string[];
  /** What is said to be small, bad or about to end: pay, openings, prospects. With one of `measuring` that is a judgement. */
  readonly measured: readonly string[];
  readonly measuring: readonly string[];
  /** Who holds it. */
  readonly crowd: readonly string[];
  /** What a belief is called. */
  readonly views: readonly string[];
  /** What one who believes does. */
  readonly thinking: readonly string[];
  /** The same of what is believed: "is thought". */
  readonly thought: readonly string[];
}

const INDONESIAN: BeliefWords = {
  sure: listed("padahal|pdhl"),
  contrast: listed("namun|akan tetapi|tetapi|tapi"),
  joining: listed("walau|walaupun|meski|meskipun|sedangkan|sementara|kendati"),
  adverbs: listed(
    `sebenarnya|realitanya|realitasnya|kenyataannya|nyatanya|faktanya|sesungguhnya|sejatinya|pada kenyataannya|dalam kenyataannya|
    pada realitanya|dalam realitanya|dalam realitasnya|dalam realita|pada faktanya|pada praktiknya|dalam praktiknya|
    pada hakikatnya|pada sebenarnya|dalam sebenarnya|pada nyatanya|pada sesungguhnya|ternyata|eh ternyata|yang benar|yang sebenarnya|
    yang benar adalah|yang sebenarnya adalah|yang sebenarnya terjadi|pada kenyataan sehari-hari`,
  ),
  denying: listed(
    `tidak demikian|tentu tidak|tentu saja tidak|bukan begitu|itu salah|itu keliru|itu tidak benar|ini salah|ini keliru|
    ini tidak benar|hal itu salah|hal itu keliru|hal itu tidak benar|hal ini salah|hal ini keliru|hal ini tidak benar|tidak benar|
    salah besar|salah|keliru|sebaliknya|justru|justru sebaliknya|malah sebaliknya|anggapan itu salah|anggapan itu keliru|
    anggapan itu tidak benar|anggapan ini salah|anggapan ini keliru|anggapan ini tidak benar|anggapan tersebut salah|
    anggapan tersebut keliru|pandangan itu keliru|pandangan ini keliru|tidak sepenuhnya benar|itu tidak sepenuhnya benar|
    hal itu tidak sepenuhnya benar|jauh dari itu|itu hanya mitos|itu mitos`,
  ),
  answering: listed(
    "juga|lebih|harus|perlu|membutuhkan|memerlukan|dibutuhkan|diperlukan|justru|sebagian|pun|wajib|mesti",
  ),
  absolute: listed("hanya|hanyalah|cuma|sekadar|selalu|pasti|saja|sekali|semua|mudah|gampang|tinggal"),
  qualifying: listed(
    `tidak|tak|bukan|bukannya|tidak hanya|bukan hanya|belum|tanpa|jarang|sering|kadang|kadang-kadang|sebaliknya|melainkan|tetapi|
    namun|padahal|sebenarnya|kenyataannya|nyatanya|faktanya|realitanya|sesungguhnya|ternyata|memang|meskipun|meski|walaupun|walau|
    sedangkan|selain|selain itu|di samping itu|termasuk|bahkan|hanya|sebagian besar|kebanyakan|hampir|malah|tergantung|
    bergantung|terutama|sedikit|hanyalah|tetap|masih|setelah|sebelum|menuntut|dituntut|mesti|dapat|bisa|mampu|daripada|ketimbang|
    salah|keliru|benar|sekaligus|serta merta|justru|baru|paling|utama|inti|sama|setara|pula|lain|berbeda|beda`,
  ),
  judging: listed(
    `hanya|hanyalah|cuma|cuman|sekadar|sekedar|selalu|pasti|saja|semua|semuanya|seluruh|setiap|mudah|gampang|tinggal|cukup|tidak|tak|
    bukan|tanpa|jarang|belum|harus|wajib|perlu|bisa|dapat|paling|lebih|sangat|terlalu|sekali|sama|seperti|sama saja|akan|bakal|segera|
    siapa|siapa pun|siapa saja|asal|asalkan|satu-satunya|sepanjang|seharian|terus|terus-menerus|melulu|mulu|doang|santai|enak|
    membosankan|berbahaya|berat|ringan|sepele|remeh|rendah|rendahan|kotor|kasar|kaku|galak|dingin|malas|mewah|glamor|kaya|miskin|
    mahal|murah|murahan|bergaji|membuang|sia-sia|khusus|identik|pekerjaan laki-laki|pekerjaan perempuan|laki-laki|perempuan|pria|
    wanita|kuno|digantikan|tergantikan|menggantikan|punah|hilang|mati|otomatis|berkat|bakat|kebetulan|keberuntungan|sembarang|
    kurang|sedikit|besar|sulit|susah|rumit|menakutkan|kejam|curang|licik|bohong|menipu|sendirian|aneh|mistis|
    gaib|monoton|begitu saja|langsung|seketika|dalam sekejap|sama dengan|tak lebih dari|tidak lebih dari|sampingan|pengangguran|
    kelas dua|pilihan terakhir|terpaksa|gagal|bodoh|pintar|jenius|benci|kasihan|dibayar|gratis|libur|nganggur|menganggur|boleh|menyuruh|percuma|tidak berguna|suram|pas-pasan|hina|serabutan|masa depan|kerjanya|menghabiskan waktu|menghabiskan hari|
    jago|dukun|kuli|pesuruh|pembantu|pelayan|polisi|penjaga toko|penjual|tukang suruh|usah|buat apa|untuk apa|percuma|mustahil|ajaib|
    puluhan juta|jutaan|makin|semakin|berarti|selesai|jadi kaya|cepat kaya|jalan-jalan|liburan|nongkrong|main|bermain|duduk|tidur|orang
    kampung|orang kaya|anak manja|buangan|tidak lulus|tidak diterima|nilainya|kebal|takut|tega|untungnya|keuntungan`,
  ),
  hearsay: listed(
    `kata|kata orang|katanya|konon|kabarnya|kan|bukankah|apakah|benarkah|masa|kok|ah|beredar|tersebar|tersiar|terdengar|disebut|
    disebut-sebut|kepercayaan|kesimpulan|menyimpulkan|ditafsirkan|diartikan|disamakan|dikaitkan|diidentikkan|dikenal|dibilang|
    diduga|diyakini|dipercaya|ngira|nyangka|kira|dikiranya|menyebut|menyatakan|menulis|bertanya|berujar|berbisik|menuduh|dituduh|
    mencibir|meremehkan|menyamakan|cibiran|cerita|lelucon|di film|di sinetron|di televisi|di medsos|mengidentikkan|mengartikan|seolah-olah|seakan-akan|
    semacam|sebangsa|ibarat|tersebutlah|menurut|nyokap|mertua|tetangga`,
  ),
  measured: listed(
    `gaji|upah|honor|honorarium|bayaran|pendapatan|penghasilan|tunjangan|uang|tarif|lowongan|lapangan kerja|lapangan pekerjaan|peluang|
    peluang kerja|prospek|peminat|permintaan|pelanggan|pembeli|pasar|masa depan|jenjang karier|karier|profesi|hasil`,
  ),
  measuring: listed(
    `kecil|sepi|minim|tipis|langka|lemah|buruk|jelek|sempit|pendek|terbatas|seret|redup|lesu|surut|menurun|menyusut|berkurang|turun|
    memudar|terancam|genting|mandek|jalan di tempat|buntu|habis|tinggi|tak menentu|naik turun`,
  ),
  crowd: listed(
    "banyak|sebagian|kebanyakan|beberapa|tak sedikit|tidak sedikit|orang|masyarakat|awam|publik|warga|umum|khalayak",
  ),
  views: listed(
    `anggapan|persepsi|pandangan|gambaran|kesan|dugaan|bayangan|sangkaan|pendapat|mitos|miskonsepsi|stereotip|stigma|ekspektasi|
    harapan|keyakinan|kesalahpahaman|citra|prasangka|tuduhan|asumsi|pemikiran`,
  ),
  thinking: listed(
    `mengira|menyangka|menduga|beranggapan|berasumsi|berpikir|berpikiran|membayangkan|menganggap|percaya|berpendapat|memandang|
    menilai|mengatakan|bilang|berkata|yakin|meyakini|mengasumsikan`,
  ),
  thought: listed(
    `dikira|disangka|dianggap|dipandang|dinilai|dibayangkan|dipersepsikan|diasumsikan|dikatakan|diremehkan`,
  ),
};

const ENGLISH: BeliefWords = {
  sure: [],
  contrast: listed("but|yet|however"),
  joining: listed("whereas|when|while|though|although"),
  adverbs: listed(
    `in fact|in reality|in truth|in practice|in actual fact|actually|the truth is|the truth is that|the reality is|
    the reality is that|the fact is|the fact is that|as a matter of fact`,
  ),
  denying: listed(
    `this is not true|that is not true|it is not true|this isn't true|that isn't true|that's not true|not true|not so|this is wrong|
    that is wrong|that's wrong|this is false|that is false|this is untrue|that is untrue|wrong|untrue|nonsense|far from it|
    on the contrary|quite the opposite|the opposite is true|the reverse is true|nothing could be further from the truth|
    this is a myth|that is a myth|this is a misconception|that is a misconception|this is far from the truth|
    that is far from the truth|not at all|of course not|this is rarely true|that is rarely true|this is only partly true`,
  ),
  answering: listed("also|must|need|needs|more|rather|too|require|requires|instead|really|have to|has to"),
  absolute: listed("only|just|always|merely|simply|all|every|never|easy|easily"),
  qualifying: listed(
    `not|never|no|don't|doesn't|isn't|aren't|can't|cannot|without|rarely|seldom|often|sometimes|usually|mostly|few|little|
    but|yet|however|although|though|while|whereas|actually|in fact|in reality|far from|despite|besides|beyond|as well|even|
    only|just|nearly|almost|part of|half|less|than|depends|depend|above all|mainly|largely|still|after|before|unless|both|another|
    other|different|involves|demands|takes|can|may|might|should|alongside|including|wrong|true|true for|false|likewise|
    nobody|nothing|none|much of|most of|plenty of|
    parts of|same|equal|equally`,
  ),
  judging: listed(
    `only|just|always|merely|simply|all|every|everything|everyone|everybody|never|no|not|none|nothing|nobody|easy|easily|easier|must|
    any|anyone|anybody|can|cannot|can't|don't|doesn't|isn't|aren't|won't|hardly|barely|rarely|without|same|the same|like|more|most|
    less|least|best|worst|too|very|so|will|soon|little|few|much|enough|need|needs|whole|entire|entirely|completely|forever|nonstop|
    boring|dangerous|dirty|dull|glamorous|lazy|rich|poor|cold|strict|rude|low|lowly|cheap|overpaid|underpaid|unskilled|simple|hard|
    difficult|impossible|safe|risky|quiet|lonely|solitary|alone|old-fashioned|outdated|dying|dead|obsolete|replaced|replace|men|women|
    man|woman|boys|girls|luck|talent|born|magic|cruel|dishonest|crooks|liars|boredom|fun|play|playing|holiday|holidays|relaxed|
    relaxing|nine-to-five|all day|all the time|nothing but|no more than|little more than|instantly|at once|automatically|a waste|
    second-rate|last resort|failed|failures|stupid|clever|genius|geniuses|lucky|free|idle|waste|robots|computers|whatever|whenever|whoever|unnecessary|useless|pointless|bleak|poorly|meagre|meager|worthless|dead-end|dead end|gloomy|sad|dreary|part of the job|spend their days|spend their time|spends the day|
    spend the day|spend all day|comes from|the essence|the first quality|the condition|exist to|exists to|exist in order|immune|hurts|hurt|
    harmful|harms|harm|guarantee|guarantees|guaranteed|secret|by themselves|by itself|obvious|natural|naturally|inborn|perfect|super|
    brilliant|romantic|pushy|snobs|servants|servant|helper|helpers|decorating|stamping|ended|end of|the whole|everywhere|anywhere|
    anything|has to be|have to be|exactly|nothing else|instead of work|for stars|for the rich|spoil|spoils|ruin|ruins`,
  ),
  hearsay: listed(
    `wrote|writes|told|heard|hear|hears|said|says|saying|conclude|concludes|concluded|infer|infers|credited|equated|equate|held|hold that|
    holds that|hearsay|opinion|opinions|conviction|understood|taken for|mistaken|mistake|confuse|confused|compared to|linked|known as|
    surely|isn't it|aren't you|don't you|right|supposedly|allegedly|reputation|reputed|rumoured|joke|jokes|ask|asks|asked|remark|remarks|
    remarked|wonder|wonders|hope|hopes|fear|fears|worry|in films|on television|in the movies|in the mind|in the eyes|predict|prediction|
    associate|associated|accused|accuse|blamed|portrayed|depicted|as if|as though|is called|are called|comes down to|amounts to|
    boils down to|is for|are for|ask for`,
  ),
  measured: listed(
    `pay|salary|salaries|wage|wages|income|incomes|earnings|money|fees|jobs|openings|vacancies|demand|prospects|future|chances|profession|
    trade|market|career|careers|customers|opportunities`,
  ),
  measuring: listed(
    `small|tiny|thin|scarce|rare|bad|weak|modest|short|limited|uncertain|unstable|insecure|shrinking|declining|vanishing|disappearing|
    falling|dwindling|drying up|fading|over|gone|high|pitiful|miserable|poor|low`,
  ),
  crowd: listed(
    `people|most|many|some|others|outsiders|everyone|everybody|public|folk|folks|parents|students|customers|clients|friends|
    beginners|newcomers|applicants|passengers|visitors|guests|few|laypeople`,
  ),
  views: listed(
    `misconception|misconceptions|myth|myths|belief|beliefs|assumption|assumptions|perception|perceptions|expectation|expectations|
    impression|impressions|view|views|stereotype|stereotypes|idea|ideas|notion|notions|image|images|picture|pictures|fallacy|
    fallacies|prejudice|prejudices|cliche|cliches|cliché|clichés|rumour|rumours|rumor|rumors`,
  ),
  thinking: listed(
    `think|thinks|thought|assume|assumes|believe|believes|imagine|imagines|suppose|picture|expect|say|claim|reckon|feel|suspect|see|
    regard|consider|presume|are convinced|are sure|tell`,
  ),
  thought: listed(
    `thought|assumed|believed|imagined|supposed|said|seen|regarded|considered|viewed|pictured|presumed|perceived|dismissed`,
  ),
};

export const BELIEF_WORDS: Readonly<Record<Language, BeliefWords>> = { id: INDONESIAN, en: ENGLISH };
