using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;
using Publish.Model;

namespace Publish.Manuscript.Odt;

/// <summary>Reads an OpenDocument text: packed, or in one file.</summary>
internal sealed partial class OdtReader
{
    private const int MostColumns = 64;
    private const int MostRepeatedRows = 100;

    private readonly Package? package;
    private readonly PictureStore pictures;
    private readonly Ledger ledger;
    private readonly OdtStyles styles = new();
    private readonly MarginComments comments = new();
    private Metadata card = new() { Language = "" };

    private OdtReader(Package? package, PictureStore pictures, Ledger ledger)
    {
        (this.package, this.pictures, this.ledger) = (package, pictures, ledger);
        Source = new(ledger);
    }

    public SourceWords Source { get; }

    public MarginComments Comments => comments;

    public ReadText Text { get; private set; } = new();

    /// <exception cref="PackageException">It cannot be read.</exception>
    public static OdtReader Read(Package package, PictureStore pictures, Ledger ledger)
    {
        if (package.Has("encrypted-package") || IsLocked(package)) throw new PackageException(PackageFault.Locked);
        if (!package.Has("content.xml")) throw new PackageException(PackageFault.NoDocument);
        var reader = new OdtReader(package, pictures, ledger);
        foreach (var name in (ReadOnlySpan<string>)["meta.xml", "styles.xml", "content.xml"])
        {
            using var part = package.Read(name, OdtNames.All);
            if (part is not null) reader.Root(part, isWhole: name != "styles.xml");
        }
        return reader;
    }

    /// <summary>All in one file.</summary>
    public static OdtReader Read(byte[] flat, PictureStore pictures, Ledger ledger)
    {
        var reader = new OdtReader(null, pictures, ledger);
        using var part = PartReader.Over(new MemoryStream(flat, writable: false), "", OdtNames.All);
        if (part.Name != "office:document") throw new PackageException(PackageFault.OtherKind);
        reader.Root(part, isWhole: true);
        return reader;
    }

    private static bool IsLocked(Package package)
    {
        using var part = package.Read("META-INF/manifest.xml", OdtNames.All, PartDoctype.PassedOver);
        if (part is null) return false;
        var at = part.Enter();
        while (part.Next(at))
        {
            var (isText, inside) = (part["manifest:full-path"] == "content.xml", part.Enter());
            while (part.Next(inside))
                if (isText && part.Name == "manifest:encryption-data") return true;
        }
        return false;
    }

    /// <param name="isWhole">The styles for single places that stand here are those of the text, and not of heads and feet.</param>
    private void Root(PartReader part, bool isWhole)
    {
        var at = part.Enter();
        while (part.Next(at))
        {
            switch (part.Name)
            {
                case "office:meta": Meta(part); break;
                case "office:styles": styles.Read(part); break;
                case "office:automatic-styles": styles.Read(part, pagesAlone: !isWhole); break;
                case "office:master-styles": Heads(part); break;
                case "office:body": Body(part); break;
            }
        }
        if (part.IllegalSigns > 0) ledger.Lose("sign that no text may hold", "� stands for it: look what was meant", "", count: part.IllegalSigns);
    }

    private void Body(PartReader part)
    {
        Text = new() { Card = card, Measure = styles.Measure };
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name != "office:text") throw new PackageException(PackageFault.NoDocument);
            Flow(part, Text.Items);
        }
    }

    /// <summary>What stands at the head and foot of each page is none of the text.</summary>
    private void Heads(PartReader part)
    {
        var at = part.Enter();
        while (part.Next(at))
        {
            var page = part.Enter();
            while (part.Next(page))
            {
                if (!part.Name.StartsWith("style:header", StringComparison.Ordinal) && !part.Name.StartsWith("style:footer", StringComparison.Ordinal)) continue;
                if (part.Text() is var words && words.Any(char.IsLetter)) ledger.Lose("running head", "heads and feet of pages are the zine's own, made from its titles", words);
            }
        }
    }

    private void Meta(PartReader part)
    {
        var subjects = new List<string>();
        var at = part.Enter();
        while (part.Next(at))
        {
            var words = string.Join(' ', part.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (words.Length is 0 or > Files.Limits.Name) continue;
            switch (part.Name)
            {
                case "dc:title": card = card with { Title = Docx.DocxProperties.TitleOf(words) }; break;
                case "meta:initial-creator": card = card with { Contributors = Docx.DocxProperties.Authors(words) }; break;
                case "dc:creator" when card.Contributors.IsEmpty: card = card with { Contributors = Docx.DocxProperties.Authors(words) }; break;
                case "dc:description": card = card with { Description = words }; break;
                case "meta:keyword": subjects.Add(words); break;
            }
        }
        card = card with { Subjects = Seq.Of(subjects.Distinct(StringComparer.Ordinal)) };
    }

    private void Flow(PartReader part, List<Item> into, ListAt? list = null)
    {
        var at = part.Enter();
        while (part.Next(at)) Block(part, into, list);
    }

    private void Block(PartReader part, List<Item> into, ListAt? list)
    {
        switch (part.Name)
        {
            case "text:p" or "text:h": Paragraph(part, into, list); break;
            case "text:list": List(part, into, list); break;
            case "text:section" or "text:index-body" or "text:bibliography" or "text:numbered-paragraph": Flow(part, into, list); break;
            case "text:table-of-content" or "text:illustration-index" or "text:table-index" or "text:object-index" or "text:user-index" or "text:alphabetical-index": Index(part); break;
            case "text:tracked-changes": Changes(part); break;
            case "table:table": Table(part, into); break;
            case "draw:frame" or "draw:g" or "draw:custom-shape" or "draw:a":
                var draft = new OdtDraft(OdtStyle.None);
                Drawing(part, draft);
                End(draft, into, 0, null);
                break;
        }
    }

    private void Index(PartReader part)
    {
        var words = new System.Text.StringBuilder();
        Lines(part, words);
        ledger.Lose(part.Name == "text:alphabetical-index" ? "index" : "list of contents", "the zine makes its own contents, with its own pages", "", Source.Drop(words.ToString()));

        static void Lines(PartReader part, System.Text.StringBuilder words)
        {
            var at = part.Enter();
            while (part.Next(at))
            {
                if (part.Name == "text:p") words.Append(Spread(part)).Append('\n');
                else if (part.Name is "text:index-body" or "text:index-title" or "text:section") Lines(part, words);
            }
        }
    }

    /// <summary>What was deleted is kept here; what was inserted stands in the text.</summary>
    private void Changes(PartReader part)
    {
        var at = part.Enter();
        while (part.Next(at))
        {
            var inside = part.Enter();
            while (part.Next(inside))
                ledger.Lose(part.Name == "text:insertion" ? "insertion that was marked" : part.Name == "text:deletion" ? "deletion that was marked" : "change of look that was marked", "the text is as if all changes had been accepted", "");
        }
    }

    private void List(PartReader part, List<Item> into, ListAt? around)
    {
        var name = part["text:style-name"];
        var list = around is null ? new ListAt(name, 0, Counters(part, name)) : new ListAt(name ?? around.Style, around.Level + 1, around.Counts);
        if (around is not null) list.Counts.Restart(list.Level);
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "text:list-header") Flow(part, into);
            if (part.Name != "text:list-item") continue;
            if (OdtStyle.Number(part["text:start-value"]) is >= 0 and var start) list.Counts.Set(list.Level, start);
            list.IsNew = true;
            Flow(part, into, list);
        }
    }

    /// <summary>Of a list that goes on, those of the one that it goes on from.</summary>
    private ListCounts Counters(PartReader part, string? style)
    {
        var id = part["xml:id"];
        ListCounts? known = null;
        if (part["text:continue-list"] is { } other) countsById.TryGetValue(other, out known);
        else if (part["text:continue-numbering"] == "true") countsByStyle.TryGetValue(style ?? "", out known);
        var counts = known ?? new ListCounts($"{style} {countsById.Count + countsByStyle.Count + ++listCount}");
        if (id is not null) countsById[id] = counts;
        return countsByStyle[style ?? ""] = counts;
    }

    private readonly Dictionary<string, ListCounts> countsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListCounts> countsByStyle = new(StringComparer.Ordinal);
    private int listCount;

    private void Table(PartReader part, List<Item> into)
    {
        var table = new TableItem();
        ledger.Tables++;
        Rows(part, table, isHead: false);
        // Programs fill a page with empty cells.
        while (table.Rows.Count > 1 && table.Rows[^1].Cells.TrueForAll(IsEmpty) && table.Rows[^1].Cells.Count > 0 && repeated.Contains(table.Rows[^1])) table.Rows.RemoveAt(table.Rows.Count - 1);
        into.Add(table);
    }

    private readonly HashSet<RowItem> repeated = [];

    private static bool IsEmpty(CellItem cell) => cell.Content.TrueForAll(item => item is ParagraphItem { IsBlank: true });

    private void Rows(PartReader part, TableItem table, bool isHead)
    {
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name is "table:table-header-rows" or "table:table-rows" or "table:table-row-group") Rows(part, table, isHead || part.Name == "table:table-header-rows");
            if (part.Name != "table:table-row") continue;
            var times = Math.Clamp(OdtStyle.Number(part["table:number-rows-repeated"]) ?? 1, 1, MostRepeatedRows);
            var row = new RowItem { IsHead = isHead };
            Cells(part, row);
            if (times > 1) repeated.Add(row);
            table.Rows.Add(row);
        }
    }

    private void Cells(PartReader part, RowItem row)
    {
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name != "table:table-cell") continue;
            var times = Math.Clamp(OdtStyle.Number(part["table:number-columns-repeated"]) ?? 1, 1, MostColumns);
            var (columns, rows) = (Math.Clamp(OdtStyle.Number(part["table:number-columns-spanned"]) ?? 1, 1, MostColumns), Math.Clamp(OdtStyle.Number(part["table:number-rows-spanned"]) ?? 1, 1, 10_000));
            var content = new List<Item>();
            Flow(part, content);
            row.Cells.Add(new() { Content = content, Columns = columns, Rows = rows });
            // Empty cells that are repeated are those that fill the row.
            for (var i = 1; i < times && row.Cells.Count < MostColumns && (times < MostColumns / 2 || !IsEmpty(row.Cells[^1])); i++) row.Cells.Add(new() { Columns = columns, Rows = rows });
        }
    }

    /// <summary>A list that is open.</summary>
    private sealed class ListAt(string? style, int level, ListCounts counts)
    {
        public string? Style => style;

        public int Level => level;

        public ListCounts Counts => counts;

        /// <summary>The next paragraph is an item's first.</summary>
        public bool IsNew { get; set; }
    }

    /// <summary>Counts of one list, a level each.</summary>
    private sealed class ListCounts(string key)
    {
        private readonly int?[] last = new int?[64];

        public string Key => key;

        public int Next(int level, int start)
        {
            level = Math.Min(level, last.Length - 1);
            last[level] = last[level] is { } before ? before + 1 : start;
            return last[level]!.Value;
        }

        public void Set(int level, int start) => last[Math.Min(level, last.Length - 1)] = start - 1;

        public void Restart(int level) => last[Math.Min(level, last.Length - 1)] = null;
    }
}
