using System.Text;
using Publish.Model.Language;

namespace Publish.Model.Naming;

/// <summary>Writes letters of other alphabets in a to z, as readers of a language do.</summary>
/// <remarks>Cyrillic in the manner of passports (ICAO 9303), Greek after ISO 843 without its accents, both simplified to plain letters.</remarks>
internal sealed class Transliteration
{
    private const string Cyrillic =
        "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia " +
        "є=ie і=i ї=i ґ=g ў=u ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=g ќ=k ѕ=dz қ=q ғ=gh ң=ng ө=o ұ=u ү=u һ=h ә=a";

    private const string Greek =
        "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o";

    private const string Others =
        "ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ı=i ħ=h ŋ=ng ſ=s ŧ=t ĸ=k ŀ=l ŉ=n ə=e ƒ=f &=-and- @=-at- №=no ²=2 ³=3 ¹=1";

    private static readonly Dictionary<int, string> Common = Read(Cyrillic + " " + Greek + " " + Others);

    private readonly Dictionary<int, string> own;

    private Transliteration(string ownLetters) => own = Read(ownLetters);

    public static Transliteration Of(string language) => new(LanguageTag.Primary(language) switch
    {
        "de" => "ä=ae ö=oe ü=ue &=-und-",
        "fr" => "&=-et-",
        "es" or "pt" or "it" or "ca" => "&=-e-",
        "sv" or "fi" => "å=a ä=a ö=o",
        "da" or "nb" or "nn" or "no" => "å=aa ø=oe",
        "uk" => "г=h и=y й=i х=kh щ=shch ь= ю=iu я=ia",
        "bg" => "щ=sht ъ=a х=h ц=ts ю=yu я=ya й=y",
        "sr" => "ж=z х=h ц=c ч=c ш=s ђ=dj ћ=c џ=dz",
        _ => "",
    });

    /// <summary>A lower-case letter or digit as a to z and 0 to 9; null where nobody writes it so.</summary>
    public string? Latin(Rune letter)
    {
        if (letter.IsAscii && char.IsAsciiLetterOrDigit((char)letter.Value)) return letter.ToString();
        if (own.TryGetValue(letter.Value, out var latin) || Common.TryGetValue(letter.Value, out latin)) return latin;
        return WithoutAccents(letter);
    }

    private static string? WithoutAccents(Rune letter)
    {
        var parts = letter.ToString();
        if (letter.Value < 0x80 || char.IsSurrogate(parts[0])) return null;
        var plain = parts.Normalize(NormalizationForm.FormKD)[0];
        if (char.IsAsciiLetterOrDigit(plain)) return plain.ToString().ToLowerInvariant();
        return Common.GetValueOrDefault(plain);
    }

    private static Dictionary<int, string> Read(string pairs)
    {
        var table = new Dictionary<int, string>();
        foreach (var pair in pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            table[pair[0]] = pair[2..];
        return table;
    }
}
