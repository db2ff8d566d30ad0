using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Rtf;

/// <summary>Where words go that are read now.</summary>
internal enum RtfPlace
{
    Text,
    Skipped,
    Fonts,
    Styles,
    Lists,
    ListsUsed,
    Picture,

    /// <summary>What is said of the document.</summary>
    Card,

    /// <summary>A drawing's instructions, among which pictures and boxes stand.</summary>
    Drawing,

    /// <summary>Into <see cref="RtfState.Caught"/>.</summary>
    Caught,

    /// <summary>Of two forms of the same, the old one.</summary>
    OldForm,
}

/// <summary>All that a group begins with and its end takes back: one for each open group.</summary>
internal sealed record RtfState
{
    public RtfPlace Place { get; set; } = RtfPlace.Text;

    /// <summary>Of <see cref="RtfPlace.OldForm"/>, where the new form goes.</summary>
    public RtfPlace Around { get; set; } = RtfPlace.Text;

    /// <summary>How many signs stand behind <c>\u</c> for programs that do not know it.</summary>
    public int Fallbacks { get; set; } = 1;

    // Letters.
    public Face Face { get; set; }

    public bool IsDeleted { get; set; }

    public bool IsInserted { get; set; }

    public int Font { get; set; } = -1;

    public int HalfPoints { get; set; } = 24;

    public int Language { get; set; } = -1;

    // Paragraphs.
    public int Style { get; set; }

    public int? Outline { get; set; }

    public Side Side { get; set; }

    public int Left { get; set; }

    public int Right { get; set; }

    public int FirstLine { get; set; }

    public int? List { get; set; }

    public int ListLevel { get; set; }

    public bool BreaksBefore { get; set; }

    public bool HasRule { get; set; }

    public bool IsInTable { get; set; }

    /// <summary>Tables within tables; 0 where it is not said.</summary>
    public int TableLevel { get; set; }

    public int Nesting => TableLevel > 0 ? TableLevel : IsInTable ? 1 : 0;

    public System.Text.StringBuilder? Caught { get; set; }

    /// <summary>What the group was opened for; done when it closes.</summary>
    public Action? AtEnd { get; set; }

    public RtfState Inner() => this with { AtEnd = null };

    public void PlainLetters(int font, int language) => (Face, IsDeleted, IsInserted, Font, HalfPoints, Language) = (Face.None, false, false, font, 24, language);

    public void PlainParagraph()
    {
        (Style, Outline, Side, Left, Right, FirstLine) = (0, null, Side.Start, 0, 0, 0);
        (List, ListLevel, BreaksBefore, HasRule, IsInTable, TableLevel) = (null, 0, false, false, false, 0);
    }
}
