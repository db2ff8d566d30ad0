using System.Text.RegularExpressions;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Lint.Rules;

/// <summary>What pictures say to those who do not see them: ZL230 to ZL234.</summary>
internal static partial class PictureRules
{
    private const int LongestAlternative = 300;

    public static IEnumerable<LintRule> All => [PictureOf, FileName, AsCaption, Long];

    private static LintRule PictureOf => new("ZL230", Severity.Note, "A picture's description begins by saying that it is a picture.")
    {
        Hint = "Voices say that it is one. Begin with what it shows.",
        Breaks = "![Picture of a stapler](images/a.png)",
        Keeps = "![A stapler, open](images/a.png)",
        Check = Described(image => SaysPicture().IsMatch(image.Alternative!) ? "The description begins by saying that it is a picture" : null),
    };

    private static LintRule FileName => new("ZL231", Severity.Warning, "A picture's description is the name of a file.")
    {
        Hint = "Say what it shows, as you would on the telephone.",
        Breaks = "![IMG_2041.png](images/a.png)",
        Keeps = "![A stapler, open](images/a.png)",
        Check = Described(image => IsFileName().IsMatch(image.Alternative!) ? "The description is the name of a file" : null),
    };

    private static LintRule AsCaption => new("ZL232", Severity.Note, "A picture's description and its caption are the same, so voices say it twice.")
    {
        Hint = "Let the caption say what it is for, and the description what it looks like.",
        Breaks = "![A stapler, open](images/a.png \"A stapler, open\")",
        Keeps = "![A stapler, open](images/a.png \"The best tool on the table\")",
        Check = (subject, findings) =>
        {
            foreach (var figure in Query.All<Figure>(subject.Document))
                if (figure.Picture.Alternative is { Length: > 0 } words && PlainText.WithoutNotes(figure.Caption) == words)
                    findings.Add(figure.Picture.Span, "The caption says the same as the description");
        },
    };

    private static LintRule Long => new("ZL233", Severity.Note, "A picture's description is longer than anybody wants to hear at one go.")
    {
        Hint = "Say the gist in the description, and the rest in the text.",
        Breaks = new($"![{string.Concat(Enumerable.Repeat("A stapler lies open on the table. ", 10))}](images/a.png)"),
        Keeps = "![A stapler, open](images/a.png)",
        Check = Described(image => image.Alternative!.Length > LongestAlternative ? $"The description has {image.Alternative.Length} characters" : null),
    };

    private static Action<LintSubject, Findings> Described(Func<Image, string?> wrong) => (subject, findings) =>
    {
        foreach (var image in Query.All<Image>(subject.Document))
            if (image.Alternative is { Length: > 0 } && wrong(image) is { } message) findings.Add(image.Span, message);
    };

    [GeneratedRegex(@"^\s*(?:an? |the )?(?:image|picture|photo(?:graph)?|drawing|illustration|Bild|Foto|image|photo)\b(?: (?:of|showing|von|de|d'))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysPicture();

    [GeneratedRegex(@"^\s*(?:[\w-]+\.(?:png|jpe?g|gif|svg|webp|tiff?)|(?:IMG|DSC|DSCN|Screenshot|scan)[_ -]?\d+)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsFileName();
}
