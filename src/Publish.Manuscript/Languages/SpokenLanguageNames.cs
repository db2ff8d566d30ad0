namespace Publish.Manuscript.Languages;

/// <summary>Languages by their names in English, in themselves and in some neighbours, and by codes that are not BCP 47's.</summary>
internal static class SpokenLanguageNames
{
    /// <summary>The codes of two letters (ISO 639-1).</summary>
    private const string TwoLetters =
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz "
        + "ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu "
        + "rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu iw in ji";

    private const string Names = """
        en english englisch anglais inglés ingles inglese inglês engels engelsk engelska angielski английский
        de german deutsch allemand alemán aleman tedesco alemão duits tysk tyska niemiecki немецкий
        fr french français francais französisch franzoesisch francés frances francese frans fransk franska francuski французский
        es spanish español espanol castellano castilian spanisch espagnol spagnolo espanhol spaans spansk spanska hiszpański
        it italian italiano italienisch italien italiaans italiensk italienska włoski
        pt portuguese português portugues portugiesisch portugais portugués portoghese
        nl dutch nederlands niederländisch neerlandais néerlandais flemish vlaams holandés
        ca catalan català catala katalanisch
        gl galician galego gallego
        eu basque euskara euskera baskisch
        oc occitan
        sv swedish svenska schwedisch suédois
        da danish dansk dänisch danois
        nb bokmål bokmal
        no norwegian norsk norwegisch norvégien
        nn nynorsk
        fi finnish suomi finnisch finnois
        is icelandic íslenska isländisch
        ga irish gaeilge irisch
        cy welsh cymraeg walisisch
        gd scottish gàidhlig
        br breton brezhoneg
        pl polish polski polnisch polonais polaco
        cs czech čeština cestina česky tschechisch tchèque
        sk slovak slovenčina slovencina slowakisch
        sl slovene slovenian slovenščina slowenisch
        hr croatian hrvatski kroatisch
        sr serbian srpski српски serbisch
        bs bosnian bosanski
        mk macedonian македонски
        bg bulgarian български bulgarisch
        ru russian русский russisch russe ruso
        uk ukrainian українська ukrainisch
        be belarusian беларуская
        lt lithuanian lietuvių
        lv latvian latviešu
        et estonian eesti
        hu hungarian magyar ungarisch hongrois
        ro romanian română romana rumänisch roumain
        sq albanian shqip
        el greek ελληνικά griechisch grec griego
        tr turkish türkçe turkce türkisch turc turco
        ku kurdish kurdî kurdi kurdisch
        az azerbaijani azeri azərbaycan
        ka georgian ქართული
        hy armenian հայերեն
        ar arabic العربية arabisch arabe árabe
        he hebrew עברית hebräisch
        fa persian farsi فارسی persisch
        ur urdu اردو
        hi hindi हिन्दी
        bn bengali bangla বাংলা
        ta tamil தமிழ்
        zh chinese mandarin 中文 chinesisch chinois chino
        ja japanese 日本語 japanisch japonais japonés
        ko korean 한국어 koreanisch coréen coreano
        vi vietnamese việt vietnamesisch
        th thai ไทย
        id indonesian indonesia
        ms malay melayu
        tl tagalog filipino
        sw swahili kiswahili
        eo esperanto
        la latin latein
        yi yiddish jiddisch ייִדיש
        """;

    /// <summary>Codes of three letters where there is one of two, and countries that are taken for their languages.</summary>
    private const string Others = """
        en eng gb us usa
        de ger deu
        de-AT at
        fr fre fra
        es spa esp sp
        it ita
        pt por
        nl dut nld
        sv swe
        da dan dk
        fi fin
        pl pol
        cs cze ces cz
        el gre ell gr
        ja jpn jp
        zh chi zho cn
        ru rus
        tr tur
        hu hun
        ca cat
        """;

    private static readonly HashSet<string> Codes = [.. TwoLetters.Split(' ')];
    private static readonly Dictionary<string, string> ByName = Table(Names, Others);
    private static readonly Dictionary<string, string> ByCode = Table(Others);

    /// <summary>A code of two small letters that is a language's.</summary>
    public static bool IsCode(string code) => Codes.Contains(code);

    /// <summary>The usual tag for a code that is not it ("eng", "gr"); null for others.</summary>
    public static string? ShortOf(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>By a name or a code, in any case.</summary>
    public static string? Find(string word)
    {
        var name = word.ToLowerInvariant();
        return ByName.GetValueOrDefault(name) ?? (name.Length == 3 && name.All(char.IsAsciiLetter) ? null : IsCode(name) ? name : null);
    }

    private static Dictionary<string, string> Table(params ReadOnlySpan<string> lists)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var list in lists)
            foreach (var line in list.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var words = line.Split(' ');
                foreach (var word in words.AsSpan(1))
                    table.TryAdd(word, words[0]);
            }
        return table;
    }
}
