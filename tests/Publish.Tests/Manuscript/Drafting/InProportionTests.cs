using System.Text;
using Publish.Manuscript;
using Publish.Manuscript.Importing;
using Publish.Model.Source;
using Publish.Tests.Manuscript.Importing;

namespace Publish.Tests.Manuscript.Drafting;

/// <summary>What a text asks of memory grows as the text does: of input that is all edges, each piece would be copied as often as there are pieces.</summary>
public sealed class InProportionTests
{
    private const int Few = 3_000;
    private const int Times = 8;

    /// <summary>As much again for what is only paid at sizes, and far from the square.</summary>
    private const int Most = 2 * Times;

    public static TheoryData<string, Func<int, byte[]>> Readers => new()
    {
        { "a.md", count => Bytes("# x\n\n::: dialogue\n" + Repeated("ANNA: Yes.\nBEN: No.\n", count) + ":::\n") },
        { "b.md", count => Bytes("# x\n\n::: dialogue\n" + Repeated("**Anna:** Yes.\n**Ben:** No.\n", count) + ":::\n") },
        { "c.md", count => Bytes("# x\n\n" + Repeated("{{< aa >}}\n\n", count)) },
        { "d.md", count => Bytes("# x\n\n" + Repeated("{{< aa >}}\n", 200) + Repeated("a\n\n", count) + Repeated("{{< /aa >}}\n", 200)) },
        { "a.muse", count => Bytes("#title x\n\n" + Repeated("[[a][", count)) },
        { "b.muse", count => Bytes("#title x\n\n" + Repeated("*a <em>", count)) },
        { "a.docx", count => DocxFile.Of("<w:p>" + string.Concat(Enumerable.Range(0, count).Select(i => DocxFile.R("ab", $"<w:sz w:val='{20 + (i % 2)}'/>"))) + "</w:p>").Bytes() },
        { "b.docx", count => DocxFile.Of("<w:p>" + string.Concat(Enumerable.Range(0, count).Select(i => DocxFile.R(" ", $"<w:sz w:val='{20 + (i % 2)}'/>") + "<w:r><w:br/></w:r>")) + DocxFile.R("x") + "</w:p>").Bytes() },
        { "a.html", count => Bytes("<html><body><p>" + Repeated("<span>ab</span>", count) + "</p></body></html>") },
        { "b.html", count => Bytes("<html><body>" + Repeated("<p>a<a href='#n'>[1]</a></p>", count) + "<p id='n'>1 note " + Repeated("word ", count) + "</p></body></html>") },
        { "a.rtf", count => Bytes(@"{\rtf1 " + Repeated(@"{\fs20 a}{\fs22 b}", count) + @"\par}") },
        { "a.fb2", count => Bytes("<FictionBook xmlns='http://www.gribuser.ru/xml/fictionbook/2.0'><body><section><p>" + Repeated("<style name='x'>ab</style>", count) + "</p></section></body></FictionBook>") },
    };

    [Theory, Trait("Tier", "Long")]
    [MemberData(nameof(Readers))]
    public void Twice_the_text_takes_twice_the_memory(string name, Func<int, byte[]> make)
    {
        var (few, many) = (Taken(name, make(Few)), Taken(name, make(Few * Times)));
        Assert.True(many < few * Most, $"{few:N0} bytes, and {many:N0} for {Times} times the text");
    }

    private static long Taken(string name, byte[] bytes)
    {
        using var folder = new TempManuscript();
        folder.Write(name, bytes);
        var path = Path.Combine(folder.Folder, name);
        ManuscriptReader.Read(path, Importers.All, new DiagnosticBag());
        var before = GC.GetAllocatedBytesForCurrentThread();
        ManuscriptReader.Read(path, Importers.All, new DiagnosticBag());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeated(string words, int count) => new StringBuilder().Insert(0, words, count).ToString();

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
