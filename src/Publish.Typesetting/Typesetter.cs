using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Flow.Assembly;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Matter;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting;

/// <summary>Sets a document in pages.</summary>
public static class Typesetter
{
    /// <summary>The one layout that everything is made from: the same for the same input, on every machine.</summary>
    /// <param name="diagnostics">Told of what could not be set as it was meant; pages come out in any case.</param>
    public static TypesettingResult Typeset(Document document, Theme theme, TypesettingInputs inputs, DiagnosticBag diagnostics)
    {
        var shaper = new Shaper();
        var paragraphs = new ParagraphSetter(shaper, inputs.Hyphenator);
        var state = new CollectingState(document, new StyleSheet(theme, inputs.Fonts), inputs, diagnostics);
        FaceCheck.Run(theme.Faces, inputs.Fonts, diagnostics);
        var collection = Collector.Collect(state);
        var setter = new BlockSetter(paragraphs, shaper, theme, diagnostics) { Notes = collection.Notes };
        var matter = new FrontMatter(state, collection.Front, setter);
        var front = matter.Pages();
        var back = matter.BackCover(collection.Root);
        var layout = new Rounds(collection, setter, front.Count, back is null ? 0 : 1).Settle();
        return new ZineAssembler(collection, layout, paragraphs, theme).Assemble(front, back);
    }
}
