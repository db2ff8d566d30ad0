using Publish.Model;

namespace Publish.Press.Building;

/// <summary>What can be made of a manuscript.</summary>
[Flags]
internal enum OutputKinds
{
    None = 0,
    Reading = 1,
    Booklet = 2,
    Assembly = 4,
    Epub = 8,
    Kepub = 16,
    Report = 32,
    Model = 64,
    Html = 128,

    /// <summary>The cover in a file of its own.</summary>
    Cover = 256,

    /// <summary>Single pages for a print shop.</summary>
    Pages = 512,

    /// <summary>The sheet that shows whether a printer turns over the right way; made with a preset, and where it is asked for.</summary>
    Test = 1024,

    /// <summary>The cover as a picture for shops and web pages.</summary>
    CoverPicture = 2048,

    /// <summary>A PDF for keeping; made where it is asked for.</summary>
    Archive = 4096,

    /// <summary>A file an ink for a risograph; made where it is asked for.</summary>
    Riso = 8192,

    /// <summary>What the inks of a zine come to on each other; made where it is asked for.</summary>
    Proof = 16384,

    /// <summary>What is made where nobody says otherwise.</summary>
    All = Reading | Booklet | Assembly | Epub | Kepub | Report | Model | ToPrint,

    /// <summary>Those that need the text laid out in pages: an EPUB has a list of the print edition's.</summary>
    Paged = Papers | Books,

    /// <summary>PDFs.</summary>
    Papers = Reading | Archive | Assembly | ToPrint | Test | Riso | Proof,

    /// <summary>What goes onto paper to be folded, as the zine's print settings have it.</summary>
    ToPrint = Booklet | Cover | Pages,

    /// <summary>What is read on a screen and flows as its reader wants.</summary>
    Books = Epub | Kepub | Html,

    /// <summary>Those that show the cover even where it has to be set from the title.</summary>
    Covered = Epub | Kepub | CoverPicture,
}

/// <summary>The kinds as they are named in <c>--only</c>, in <c>formats:</c> and in the manifest.</summary>
internal static class OutputKindNames
{
    private static readonly (string Name, OutputKinds Kind)[] Names =
    [
        ("reading", OutputKinds.Reading),
        ("archive", OutputKinds.Archive),
        ("booklet", OutputKinds.Booklet),
        ("cover", OutputKinds.Cover),
        ("pages", OutputKinds.Pages),
        ("riso", OutputKinds.Riso),
        ("proof", OutputKinds.Proof),
        ("assembly", OutputKinds.Assembly),
        ("test", OutputKinds.Test),
        ("epub", OutputKinds.Epub),
        ("kepub", OutputKinds.Kepub),
        ("html", OutputKinds.Html),
        ("cover-picture", OutputKinds.CoverPicture),
        ("report", OutputKinds.Report),
        ("model", OutputKinds.Model),
    ];

    public static string List { get; } = string.Join(", ", Names.Select(entry => entry.Name));

    /// <summary>In any case; a PDF is the one to read.</summary>
    public static OutputKinds? Find(string name)
    {
        if (name.Equals("pdf", StringComparison.OrdinalIgnoreCase)) return OutputKinds.Reading;
        foreach (var entry in Names)
            if (entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return entry.Kind;
        return null;
    }

    public static string? Nearest(string name) => NearestName.Of(name, Names.Select(entry => entry.Name));

    /// <param name="kind">One kind, not several.</param>
    public static string Of(OutputKinds kind) => Array.Find(Names, entry => entry.Kind == kind).Name;
}
