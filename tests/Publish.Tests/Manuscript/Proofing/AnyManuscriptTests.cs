using System.Text;
using CsCheck;
using Publish.Epub;
using Publish.Manuscript;
using Publish.Manuscript.Proofing;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Tests.Generators;
using Publish.Tests.Typesetting.Flow;
using Publish.Tests.Typesetting.Proofing;
using Publish.Typesetting.Proofing;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Manuscript.Proofing;

/// <summary>A proof that cries at sound manuscripts is soon not listened to.</summary>
[Trait("Tier", "Long")]
public sealed class AnyManuscriptTests
{
    private const int Many = 200;

    [Fact]
    public void Generated_manuscripts_come_through_every_proof() =>
        Gen.Select(Manuscripts.Chapter, Manuscripts.Glossary, (chapter, glossary) => (chapter, glossary))
            .Sample(typed => Silent(typed.chapter, typed.glossary), iter: Many, print: typed => $"{typed.chapter}\n=====\n{typed.glossary}");

    private static void Silent(string chapter, string glossary)
    {
        using var manuscript = new TempManuscript();
        manuscript.Write("images/a.png", TempManuscript.Png);
        manuscript.Write("zine.yaml", "title: Of Ink\nlanguage: en\n"u8.ToArray());
        manuscript.Write("1.md", Encoding.UTF8.GetBytes(chapter));
        manuscript.Write("glossary.md", Encoding.UTF8.GetBytes(glossary));
        var bag = new DiagnosticBag();
        var read = ManuscriptReader.Read(manuscript.Folder, bag)!;
        SourceProof.Check(read, bag);
        var inputs = Zine.Inputs(new Picture("images/a.png", PictureFormat.Png, 300, 200, 1, ReadOnlyMemory<byte>.Empty));
        var set = Zine.Set(Passes.Apply(read.Document, bag), diagnostics: bag, inputs: inputs);
        PageProof.Check(set, Theme.Default, inputs, bag);
        EpubExporter.Export(set.Document, new(), bag);
        Assert.Equal("", ProofCodes.Said(bag));
    }
}
