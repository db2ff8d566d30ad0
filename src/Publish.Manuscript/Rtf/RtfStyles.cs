using System.Text;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Rtf;

/// <summary>The styles of paragraphs: their names, and what they say of headings. What else they look like is said again at each paragraph.</summary>
internal sealed class RtfStyles
{
    private const int LongestChain = 32;

    private readonly Dictionary<int, RtfStyle> styles = [];
    private readonly StringBuilder name = new();
    private int number;
    private int? parent;
    private bool isOfLetters;

    /// <param name="isOfOthers">Of letters, of tables: of no paragraph.</param>
    public void Begin(int style, bool isOfOthers) => (number, isOfLetters) = (style, isOfOthers);

    public void BasedOn(int style) => parent = style;

    public void Name(string words) => name.Append(words);

    /// <param name="look">As it stands at the end of the style's group.</param>
    public void End(RtfState look)
    {
        if (name.Length > 0 && !isOfLetters)
        {
            var written = name.ToString().TrimEnd(';').Split(',')[0].Trim().ToLowerInvariant();
            styles.TryAdd(number, new(written, look.Outline, parent == number ? null : parent, look.Face));
        }
        name.Clear();
        (number, parent, isOfLetters) = (0, null, false);
    }

    public RtfStyle Of(int style)
    {
        if (!styles.TryGetValue(style, out var own)) return RtfStyle.None;
        var found = own;
        for (var i = 0; i < LongestChain && found.Level is null && found.Role == StyleRole.None && found.Parent is { } next && styles.TryGetValue(next, out var above); i++)
            found = found with { Outline = above.Outline, Parent = above.Parent, Name = above.Level is null && above.Role == StyleRole.None ? found.Name : above.Name };
        return found;
    }
}

/// <param name="Name">In small letters.</param>
/// <param name="Outline">From 0; 9 is body text.</param>
internal sealed record RtfStyle(string Name, int? Outline, int? Parent, Face Face)
{
    public static RtfStyle None { get; } = new("", null, null, Face.None);

    public StyleRole Role => StyleWords.RoleOf(Name);

    /// <summary>Of a heading, from 1; 0 for none, null where it does not say.</summary>
    public int? Level => Outline is { } outline ? (outline > 8 ? 0 : outline + 1) : StyleWords.HeadingLevel(Name) is > 0 and var level ? level : null;
}
