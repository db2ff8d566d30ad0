using Publish.Acceptance.Running;

namespace Publish.Acceptance.Imposing;

/// <summary>Marks by their pixels: what a sheet has with them and has not without stands on white paper.</summary>
public sealed class MarkedSheetTests : IDisposable
{
    private const decimal DotsPerInch = 72;

    /// <summary>Of 255: the edge of a page falls between dots.</summary>
    private const int White = 235;

    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("saddle", "a3")]
    [InlineData("saddle", "11x17")]
    [InlineData("quarter", "a3")]
    [InlineData("eighth", "a3")]
    [InlineData("cut-stack", "a3")]
    [InlineData("repeat", "a3")]
    [InlineData("2side", "a3")]
    [InlineData("pages", "letter")]
    public void Marks_stand_on_white_paper_and_leave_the_pages_as_they_are(string scheme, string paper)
    {
        Write("source.pdf");
        var (marked, plain) = (Sheets(scheme, paper, "--marks", "crop,registration,slug"), Sheets(scheme, paper));
        Assert.Equal(plain.Count, marked.Count);
        for (var side = 0; side < plain.Count; side++)
        {
            var marks = 0;
            for (var y = 0; y < plain[side].Height; y++)
                for (var x = 0; x < plain[side].Width; x++)
                {
                    if (At(plain[side], x, y) == At(marked[side], x, y)) continue;
                    marks++;
                    Assert.True(At(plain[side], x, y) >= White, $"side {side + 1}: a mark on print at {x}, {y}");
                }

            Assert.True(marks > 100, $"side {side + 1} has no marks");
        }
    }

    private static byte At(GreyPicture picture, int x, int y) => picture.Levels[(y * picture.Width) + x];

    private IReadOnlyList<GreyPicture> Sheets(string scheme, string paper, params string[] marks)
    {
        var name = marks.Length > 0 ? "marked.pdf" : "plain.pdf";
        new Command().In(scratch.Path).Run(["impose", "source.pdf", "--scheme", scheme, "--paper", paper, "-o", name, .. marks]).Well();
        return Rasters.Of(scratch[name], DotsPerInch);
    }

    /// <summary>Sixteen pages of 70 by 95 mm, tinted as far as their 3 mm of bleed.</summary>
    private void Write(string name)
    {
        var pages = Enumerable.Range(0, 16).Select(_ => "<</Type/Page/Parent 2 0 R/MediaBox[-8.5 -8.5 206.9 277.8]/BleedBox[-8.5 -8.5 206.9 277.8]/TrimBox[0 0 198.4 269.3]/Contents 3 0 R/Resources<<>>>>").ToList();
        const string content = "0.8 g -8.5 -8.5 215.4 286.3 re f 0 g 40 40 100 150 re f";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages/Count 16/Kids[{string.Join(' ', Enumerable.Range(4, 16).Select(number => $"{number} 0 R"))}]>>",
            $"<</Length {content.Length}>>stream\n{content}\nendstream", .. pages,
        ];
        var (text, places) = (new System.Text.StringBuilder("%PDF-1.6\n"), new List<int>());
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(text.Length);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n").AppendJoin("", places.Select(place => $"{place:0000000000} 00000 n \n"));
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        File.WriteAllText(scratch[name], text.ToString());
    }
}
