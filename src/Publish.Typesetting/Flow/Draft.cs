using Publish.Fonts;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Makeup;
using Publish.Typesetting.Flow.Matter;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow;

/// <summary>A zine laid out: all is known of its pages, and nothing is on them yet.</summary>
internal sealed record Draft(
    Document Document, Theme Theme, Collection Collection, Layout Layout, ParagraphSetter Paragraphs, List<FixedPage> Front, FixedPage? Back)
{
    /// <summary>That of a zine of nothing but pictures, which takes a page that is blank otherwise, and none of its own; null where it stands among the front pages.</summary>
    public FixedPage? Imprint { get; private init; }

    /// <summary>Without blanks.</summary>
    public int Pages => Front.Count + Layout.Plans.Count + (Back is null ? 0 : 1);

    public static Draft Of(Document document, Theme theme, TypesettingInputs inputs, DiagnosticBag diagnostics)
    {
        var shaper = new Shaper();
        var paragraphs = new ParagraphSetter(shaper, inputs.Hyphenator);
        var state = new CollectingState(document, new StyleSheet(theme, inputs.Fonts), inputs, diagnostics);
        FaceCheck.Run(theme.Faces, inputs.Fonts, diagnostics);
        var collection = Collector.Collect(state);
        var setter = new BlockSetter(paragraphs, shaper, theme, diagnostics) { Notes = collection.Notes };
        var matter = new FrontMatter(state, collection.Front, setter);
        var (first, imprint) = (matter.First(), matter.Imprint());
        var isPlates = IsPlates(collection.Column);
        List<FixedPage> front = isPlates ? [first] : [first, imprint];
        var back = matter.BackCover(collection.Root);
        var layout = new Rounds(collection, setter, front.Count, back is null ? 0 : 1).Settle();
        return new(document, theme, collection, layout, paragraphs, front, back) { Imprint = isPlates ? imprint : null };
    }

    public TypesettingResult Assemble() =>
        new ZineMakeup(Collection, Layout, Paragraphs, Theme) { Imprint = Imprint }.Assemble(Front, Back);

    /// <summary>Every page is a picture's, without a word on it.</summary>
    private static bool IsPlates(Seq<FlowBlock> column)
    {
        var plates = 0;
        foreach (var block in column)
        {
            if (block is FullPageBlock { Caption.IsEmpty: true }) plates++;
            else if (block is not PageBreakBlock) return false;
        }
        return plates > 0;
    }
}
