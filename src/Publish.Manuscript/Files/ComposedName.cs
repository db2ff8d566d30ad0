using System.Text;

namespace Publish.Manuscript.Files;

/// <summary>A file's name with its letters and accents in one piece (Unicode's form C), as keyboards type it; disks may store it either way.</summary>
internal static class ComposedName
{
    public static string Of(string name)
    {
        if (Ascii.IsValid(name)) return name;
        foreach (var rune in name.EnumerateRunes())
            if (rune == Rune.ReplacementChar) return name;
        return name.Normalize(NormalizationForm.FormC);
    }
}
