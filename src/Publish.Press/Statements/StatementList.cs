using Publish.Model.Source;

namespace Publish.Press.Statements;

/// <summary>What finished files say, in the words of those who made them, and where each of it comes from.</summary>
internal sealed class StatementList(SourceSet sources)
{
    private const int LongestShown = 120;

    /// <summary>A letter or two stand anywhere.</summary>
    private const int ShortestLookedFor = 3;

    /// <summary>Names of the formats, and what they mean. The order is that of the list.</summary>
    private static readonly (string What, string[] Names)[] Words =
    [
        ("title", ["Title", "title"]),
        ("author", ["Author", "creator", "author", "contributors", "contributor"]),
        ("publisher", ["publisher"]),
        ("description", ["Subject", "description"]),
        ("subjects", ["Keywords", "subject", "subjects", "keywords"]),
        ("licence", ["rights", "licence", "license", "WebStatement", "UsageTerms", "dcterms:rights", "link"]),
        ("source", ["source"]),
        ("series", ["series", "belongs-to-collection"]),
        ("date", ["date", "CreationDate", "CreateDate", "dcterms:created"]),
        ("changed", ["ModDate", "ModifyDate", "MetadataDate", "dcterms:modified", "modified"]),
        ("identifier", ["identifier", "DocumentID", "InstanceID", "identifierOfEpub", "cover"]),
        ("checked by", ["a11y:certifiedBy", "evaluatedBy"]),
        ("made with", ["Creator", "Producer", "CreatorTool", "generator"]),
        ("notes in pictures", ["notes in pictures"]),
        ("files in it", ["EmbeddedFile"]),
        ("pages as in", ["pageBreakSource"]),
    ];

    /// <summary>What says nothing of anybody: what the file keeps to, how it is read.</summary>
    private static readonly HashSet<string> OfTheFile = new(StringComparer.Ordinal)
    {
        "format", "part", "conformance", "rev", "Trapped", "GTS_PDFXVersion", "GTS_PDFXConformance", "language", "Language", "viewport", "cover", "role", "viewer", "Marked",
        "VersionID", "RenditionClass", "title-type", "display-seq", "collection-type", "file-as", "color-scheme", "theme-color",
    };

    public FileStatements Of(string name, byte[] file)
    {
        var said = StatementReader.Read(name, file).SelectMany(Parted).Where(pair => pair.Value.Length > 0 && !IsOfTheFile(pair.Name))
            .Select(pair => (What: WordFor(pair.Name), Value: DayIn(pair.Value) ?? pair.Value)).Distinct()
            .OrderBy(pair => Array.FindIndex(Words, word => word.What == pair.What) is >= 0 and var at ? at : Words.Length);
        return new(name, [.. said.Select(pair => new Statement(pair.What, Shown(pair.Value), From(pair.What, pair.Value)))]);
    }

    private static bool IsOfTheFile(string name) =>
        OfTheFile.Contains(name) || name.StartsWith("schema:", StringComparison.Ordinal) || name.StartsWith("rendition:", StringComparison.Ordinal)
        || name.StartsWith("schemas", StringComparison.Ordinal) || name.StartsWith("media:", StringComparison.Ordinal) || name.StartsWith("ibooks:", StringComparison.Ordinal);

    /// <summary>A PDF names all authors in one text.</summary>
    private static IEnumerable<(string Name, string Value)> Parted((string Name, string Value) said) =>
        said.Name == "Author" ? said.Value.Split("; ").Select(author => (said.Name, author)) : [said];

    private static string WordFor(string name) => Array.Find(Words, word => word.Names.Contains(name)) is { What: not null } known ? known.What : name;

    private static string Shown(string value) => value.Length <= LongestShown ? value : value[..LongestShown] + "…";

    private string From(string what, string value)
    {
        if (PlaceOf(value) is { } place) return place;
        return what switch
        {
            "made with" => "Publish says so of itself",
            "date" or "changed" => "the manuscript names no day, so this is the program's",
            "identifier" or "pages as in" => "made from the manuscript's own words",
            "licence" => "the address of the licence that the manuscript names",
            _ => "not in the manuscript",
        };
    }

    /// <summary>Settings first, since they say it on purpose; then the texts.</summary>
    private string? PlaceOf(string value)
    {
        if (value.Length < ShortestLookedFor) return null;
        foreach (var file in sources.Files.OrderBy(file => !file.Path.EndsWith(".yaml", StringComparison.Ordinal) && !file.Path.EndsWith(".yml", StringComparison.Ordinal)))
        {
            var at = AsTyped(file.Content).IndexOf(AsTyped(value), StringComparison.Ordinal);
            if (at >= 0) return $"{file.Path}:{file.Locate(at).Line}";
        }

        return null;
    }

    /// <summary>A language's own spaces and quotation marks are those that are typed; no letter moves.</summary>
    private static string AsTyped(string text) => string.Create(text.Length, text, (typed, set) =>
    {
        for (var i = 0; i < set.Length; i++)
            typed[i] = set[i] switch
            {
                '\u00A0' or '\u202F' or '\u2009' => ' ',
                '“' or '”' or '„' or '«' or '»' => '"',
                '‘' or '’' or '‚' or '‹' or '›' => '\'',
                var letter => letter,
            };
    });

    /// <summary>"D:20260101000000Z" and "2026-01-01T00:00:00Z" are 2026-01-01.</summary>
    private static string? DayIn(string value)
    {
        if (value.StartsWith("D:", StringComparison.Ordinal) && value.Length >= 10) return $"{value[2..6]}-{value[6..8]}-{value[8..10]}";
        return value.Length > 10 && value[4] == '-' && value[7] == '-' && value[10] == 'T' ? value[..10] : null;
    }
}
