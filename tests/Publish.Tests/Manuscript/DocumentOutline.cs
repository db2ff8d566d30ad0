using System.Globalization;
using System.Text;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript;

/// <summary>Draws a document as indented lines, without places, so that tests can compare what was read at a glance.</summary>
internal sealed class DocumentOutline : IBlockVisitor<int>, IInlineVisitor<int>
{
    private readonly StringBuilder text = new();
    private int depth;

    public static string Of(Document document)
    {
        var outline = new DocumentOutline();
        foreach (var section in document.Body)
            outline.Draw(section);
        return outline.text.ToString().TrimEnd('\n');
    }

    public static string Of(Seq<Block> blocks)
    {
        var outline = new DocumentOutline();
        outline.Draw(blocks);
        return outline.text.ToString().TrimEnd('\n');
    }

    public static string Of(Seq<Inline> content)
    {
        var outline = new DocumentOutline();
        outline.Run(content);
        return outline.text.ToString().TrimEnd('\n');
    }

    public int Visit(Paragraph block) => Line("p", block, () => Run(block.Content));

    public int Visit(Subheading block) => Line(F($"sub{block.Level}"), block, () => Run(block.Content));

    public int Visit(Quotation block) => Holder("quotation", block, block.Attribution, () => Draw(block.Content));

    public int Visit(Epigraph block) => Holder("epigraph", block, block.Attribution, () => Draw(block.Content));

    public int Visit(Verse block) => Holder("verse", block, block.Attribution, () =>
    {
        foreach (var stanza in block.Stanzas)
        {
            Begin("stanza", stanza);
            Inside(() =>
            {
                foreach (var line in stanza.Lines)
                    Line(F($"l{line.Indent}"), line, () => Run(line.Content));
            });
        }
    });

    public int Visit(ListBlock block)
    {
        Begin(F($"{block.Kind}{(block.Delimiter == ListDelimiter.FullStop ? "" : " " + block.Delimiter)} {block.Start}{(block.Tight ? "" : " loose")}"), block);
        return Inside(() =>
        {
            foreach (var item in block.Items)
            {
                Begin(F($"item{(item.Number is { } number ? F($" {number}") : "")}{(item.Box == TaskBox.None ? "" : " " + item.Box)}"), item);
                Inside(() => Draw(item.Content));
            }
        });
    }

    public int Visit(DefinitionList block)
    {
        Begin("definitions", block);
        return Inside(() =>
        {
            foreach (var item in block.Items)
            {
                foreach (var term in item.Terms) Line("term", item, () => Run(term));
                foreach (var description in item.Descriptions)
                {
                    Begin("is", null);
                    Inside(() => Draw(description));
                }
            }
        });
    }

    public int Visit(Table block)
    {
        Holder("table " + string.Join(' ', block.Columns), block, block.Caption, () =>
        {
            foreach (var row in block.Head) Row("head", row);
            foreach (var row in block.Rows) Row("row", row);
        });
        return 0;
    }

    public int Visit(Figure block) => Line(F($"figure {block.Placement}{(block.Width is { } width ? F($" {width}") : "")} {block.Picture.Path} [{block.Picture.Alternative ?? "-"}]"), block, () => Run(block.Caption));

    public int Visit(SceneBreak block) => Line("scene-break", block, () => { });

    public int Visit(PageBreak block) => Line("page-break", block, () => { });

    public int Visit(Preformatted block) => Line("pre " + block.Syntax, block, () => text.Append(block.Text.Replace("\n", "⏎", StringComparison.Ordinal)));

    public int Visit(Division block) => Holder("div " + block.Kind, block, [], () => Draw(block.Content));

    public int Visit(GlossaryPlace block) => Line("glossary-place", block, () => { });

    public int Visit(Text inline) => Add(inline.IsLiteral ? "\\" + inline.Value : inline.Value);

    public int Visit(Styled inline) => Wrapped(inline.Kind.ToString(), inline, inline.Content);

    public int Visit(Code inline) => Add($"`{inline.Value}`{Dress(inline)}");

    public int Visit(LineBreak inline) => Add("⏎");

    public int Visit(Comment inline) => Add($"<comment {inline.Words}>");

    public int Visit(Locators inline) => Add($"<places {string.Join(' ', inline.Targets.AsEnumerable())}>");

    public int Visit(SourcePage inline) => Add($"<page {inline.Label}>");

    public int Visit(Link inline) => Wrapped($"link {inline.Url}", inline, inline.Content);

    public int Visit(CrossReference inline) => Wrapped($"{inline.Form} #{inline.Target}", inline, inline.Content);

    public int Visit(Note inline)
    {
        Add("<note ");
        var outline = new DocumentOutline();
        outline.Draw(inline.Content);
        return Add(outline.text.ToString().TrimEnd().Replace("\n", " / ", StringComparison.Ordinal) + ">");
    }

    public int Visit(TermUse inline) => Wrapped($"term {inline.Entry}{(inline.ByHand ? " by hand" : "")}", inline, inline.Content);

    public int Visit(Image inline) => Add($"<image {inline.Path} [{inline.Alternative ?? "-"}]{Dress(inline)}>");

    private static string F(FormattableString value) => value.ToString(CultureInfo.InvariantCulture);

    private void Draw(Section section)
    {
        Begin(F($"section {section.Level}"), section);
        if (section.Heading is { } heading)
        {
            text.Length--;
            text.Append(" \"");
            Run(heading.Content);
            text.Append("\"\n");
        }
        Inside(() =>
        {
            Draw(section.Blocks);
            foreach (var inner in section.Subsections) Draw(inner);
        });
    }

    private void Draw(Seq<Block> blocks)
    {
        foreach (var block in blocks) block.Accept(this);
    }

    private void Run(Seq<Inline> content)
    {
        foreach (var inline in content) inline.Accept(this);
    }

    private void Row(string name, TableRow row)
    {
        Begin(name, row);
        Inside(() =>
        {
            foreach (var cell in row.Cells)
            {
                Begin(cell is { ColumnSpan: 1, RowSpan: 1 } ? "cell" : F($"cell {cell.ColumnSpan}x{cell.RowSpan}"), cell);
                Inside(() => Draw(cell.Content));
            }
        });
    }

    private int Holder(string name, Node node, Seq<Inline> by, Action content)
    {
        Begin(name, node);
        if (!by.IsEmpty)
        {
            text.Length--;
            text.Append(" | ");
            Run(by);
            text.Append('\n');
        }
        return Inside(content);
    }

    private int Line(string name, Node node, Action content)
    {
        Begin(name, node);
        text.Length--;
        text.Append(": ");
        content();
        text.Append('\n');
        return 0;
    }

    private void Begin(string name, Node? node) => text.Append(' ', depth * 2).Append(name).Append(node is null ? "" : Dress(node)).Append('\n');

    private int Inside(Action content)
    {
        depth++;
        content();
        depth--;
        return 0;
    }

    private int Add(string words)
    {
        text.Append(words);
        return 0;
    }

    private int Wrapped(string name, Node node, Seq<Inline> content)
    {
        text.Append('<').Append(name).Append(Dress(node)).Append(' ');
        Run(content);
        return Add(">");
    }

    private static string Dress(Node node)
    {
        var a = node.Attributes;
        if (a == Attributes.None) return "";
        var parts = new List<string>();
        if (a.Id.Length > 0) parts.Add("#" + a.Id);
        foreach (var c in a.Classes) parts.Add("." + c);
        if (a.Language is not null) parts.Add("lang=" + a.Language);
        foreach (var o in a.Others) parts.Add($"{o.Key}={o.Value}");
        return "{" + string.Join(' ', parts) + "}";
    }
}
