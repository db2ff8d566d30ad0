using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Themes;

namespace Publish.Benchmarks;

/// <summary>The sample's text ten times over, without its pictures: some two hundred pages.</summary>
internal static class BenchmarkZine
{
    private const int Times = 10;

    public static Document Read()
    {
        var bag = new DiagnosticBag();
        var sample = ManuscriptReader.Read(BenchmarkText.Sample, bag) ?? throw new InvalidOperationException("The sample cannot be read.");
        var once = Passes.Apply(sample.Document, bag);
        return once with { Body = Seq.Of(Enumerable.Repeat(once.Body, Times).SelectMany(body => body)) };
    }

    public static TypesettingResult Typeset(Document document)
    {
        var hyphenator = new Hyphenator(Path.Combine(BenchmarkText.Styles, "hyphenation"));
        var inputs = new TypesettingInputs(BenchmarkText.Fonts(), new Dictionary<string, Picture>(), hyphenator);
        return Typesetter.Typeset(document, Theme.Default, inputs, new DiagnosticBag());
    }
}
