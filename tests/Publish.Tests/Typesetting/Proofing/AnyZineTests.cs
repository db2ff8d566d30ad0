using CsCheck;
using Publish.Epub;
using Publish.Model;
using Publish.Model.Source;
using Publish.Tests.Generators;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting.Proofing;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Proofing;

[Trait("Tier", "Long")]
public sealed class AnyZineTests
{
    [Fact]
    public void Pages_and_books_of_generated_zines_are_silent() => Zines.Any.Select(WithoutOrnamentsFirst).Sample(document =>
    {
        var (bag, inputs) = (new DiagnosticBag(), Zine.Inputs());
        var set = Zine.Set(document, inputs: inputs);
        PageProof.Check(set, Theme.Default, inputs, bag);
        EpubExporter.Export(set.Document, new(), bag);
        Assert.Equal("", ProofCodes.Said(bag));
    }, iter: 40);

    /// <summary>Nobody asks for an ornament right below a heading, and the heading is not kept through it.</summary>
    private static Document WithoutOrnamentsFirst(Document document) => document with { Body = document.Body.Select(WithoutOrnamentsFirst) };

    private static Section WithoutOrnamentsFirst(Section section) => section with
    {
        Blocks = Seq.Of(section.Blocks.SkipWhile(block => block is SceneBreak)),
        Subsections = section.Subsections.Select(WithoutOrnamentsFirst),
    };
}
