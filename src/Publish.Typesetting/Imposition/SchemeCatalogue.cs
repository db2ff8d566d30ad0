using System.Text;
using Publish.Typesetting.Imposition.Schemes;

namespace Publish.Typesetting.Imposition;

/// <summary>The schemes that need no file. To add one, write it down in <c>Schemes/</c> and name it here.</summary>
public static class SchemeCatalogue
{
    /// <summary>In the order in which most people will want them. Made anew each time: nothing is built at start-up.</summary>
    public static IReadOnlyList<Scheme> All =>
    [
        SaddleStitch.Scheme, Minizine.Scheme, TurnedMinizine.Scheme, Quarter.Scheme, Eighth.Scheme, Signatures.Scheme, CutStack.Scheme, OneToOne.Scheme,
        Accordion.Scheme, TwoSidedAccordion.Scheme, FrenchFold.Scheme, PouchLeaves.Scheme, StepAndRepeat.Scheme,
        TwoFold8.Scheme, TwoFold16.Scheme, NestedTwoFold.Scheme, CutFoldBind.Scheme, ThreeFold16.Scheme, DownTheSide.Scheme, SideBySide.Scheme,
    ];

    /// <summary>What is used where nobody says.</summary>
    public static Scheme Usual => SaddleStitch.Scheme;

    public static IEnumerable<string> Names => All.Select(scheme => scheme.Name);

    /// <summary>The scheme of a name, or of what others call it, in any case; null where there is none.</summary>
    public static Scheme? Find(string name) => All.FirstOrDefault(scheme => IsCalled(scheme, name));

    /// <summary>All of them with their drawings, to be read on a screen 80 letters wide. Lines end with a line feed.</summary>
    public static string List(SchemeShelf shelf)
    {
        var text = new StringBuilder();
        foreach (var scheme in shelf.All)
        {
            if (text.Length > 0) text.Append('\n');
            Describe(text, scheme);
        }

        return text.ToString();
    }

    private static void Describe(StringBuilder text, Scheme scheme)
    {
        text.Append(scheme.Name).Append(" – ").Append(scheme.Title).Append('\n');
        foreach (var line in Wrapped(scheme.When, 76)) text.Append("  ").Append(line).Append('\n');
        text.Append('\n');
        foreach (var line in scheme.Drawing.ReplaceLineEndings("\n").Split('\n')) text.Append("    ").Append(line).Append('\n');
    }

    private static IEnumerable<string> Wrapped(string words, int width)
    {
        var line = new StringBuilder();
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    internal static bool IsCalled(Scheme scheme, string name) => NamesOf(scheme).Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

    internal static IEnumerable<string> NamesOf(Scheme scheme) => [scheme.Name, .. scheme.OtherNames];
}
