using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript;

/// <summary>Takes the places out of a document, so that two that say the same are equal.</summary>
internal sealed class Placeless : Rewriter
{
    public static Document Of(Document document) => new Placeless().Rewrite(document) with
    {
        Sources = [],
        Settings = document.Settings with { Others = document.Settings.Others.Select(Bare) },
    };

    protected override Section Section(Section section) => base.Section(section) with { Span = default };

    protected override Heading Heading(Heading heading) => base.Heading(heading) with { Span = default };

    protected override GlossaryEntry Entry(GlossaryEntry entry) => base.Entry(entry) with { Span = default, Short = Run(entry.Short) };

    protected override ListItem Item(ListItem item) => base.Item(item) with { Span = default };

    protected override Definition Definition(Definition definition) => base.Definition(definition) with { Span = default };

    protected override TableRow Row(TableRow row) => base.Row(row) with { Span = default };

    protected override TableCell Cell(TableCell cell) => base.Cell(cell) with { Span = default };

    protected override Stanza Stanza(Stanza stanza) => base.Stanza(stanza) with { Span = default };

    protected override VerseLine Line(VerseLine line) => base.Line(line) with { Span = default };

    protected override Block Block(Block block)
    {
        var bare = base.Block(block);
        if (bare is Figure figure) bare = figure with { Picture = figure.Picture with { Span = default } };
        return (Block)((Node)bare with { Span = default });
    }

    protected override Inline Inline(Inline inline) => (Inline)((Node)base.Inline(inline) with { Span = default });

    private static SettingEntry Bare(SettingEntry entry) => new(entry.Key, default, Bare(entry.Value));

    private static SettingNode Bare(SettingNode node) => node switch
    {
        SettingMap map => new SettingMap(map.Entries.Select(Bare), default),
        SettingList list => new SettingList(list.Items.Select(Bare), default),
        _ => node with { Span = default },
    };
}
