using System.Text;

namespace Publish.Model.Glossaries.Matching;

/// <summary>How a folded word is spelt where everything is in capitals, if its language spells it otherwise there.</summary>
/// <remarks>ß becomes SS (and is ss in Switzerland); Greek capitals carry no accent but the diaeresis, and Σ is both its small letters.</remarks>
internal static class CapitalSpelling
{
    private const char Diaeresis = '\u0308';

    public static string Of(string folded)
    {
        if (!folded.AsSpan().ContainsAnyInRange('\u0370', '\u03FF') && !folded.AsSpan().ContainsAnyInRange('\u1F00', '\u1FFF'))
            return folded.Replace("ß", "ss", StringComparison.Ordinal);
        return WithoutAccents(folded, keep: Diaeresis).Replace('ς', 'σ');
    }

    /// <param name="keep">An accent that stays.</param>
    public static string WithoutAccents(string folded, char keep = default)
    {
        // A lone surrogate cannot be normalised, and a word that holds one is no term's.
        if (folded.Any(char.IsSurrogate)) return folded;
        var bare = new StringBuilder(folded.Length);
        foreach (var c in folded.Normalize(NormalizationForm.FormD))
            if (c == keep || c is < '\u0300' or > '\u036F') bare.Append(c);
        return bare.ToString().Normalize(NormalizationForm.FormC);
    }
}
