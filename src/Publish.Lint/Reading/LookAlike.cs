namespace Publish.Lint.Reading;

/// <summary>Letters of Greek and Cyrillic that look like Latin ones (the commonest of Unicode Technical Standard 39).</summary>
internal static class LookAlike
{
    private const string Foreign = "аеорсухіјѕһԁԛԝАВЕНІЈКМОРСТХЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ";
    private const string Latin = "aeopcyxijshdqwABEHIJKMOPCTXSABEZHIKMNOPTYXovp";

    /// <summary>Null where a letter has no double in Latin, or the word is more foreign than Latin.</summary>
    public static string? InLatin(string word)
    {
        var letters = word.ToCharArray();
        var foreign = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] < 0x250) continue;
            var at = Foreign.IndexOf(letters[i], StringComparison.Ordinal);
            if (at < 0) return null;
            letters[i] = Latin[at];
            foreign++;
        }
        return foreign * 2 < letters.Length ? new string(letters) : null;
    }
}
