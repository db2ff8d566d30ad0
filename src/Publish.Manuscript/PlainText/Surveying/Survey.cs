using Publish.Manuscript.PlainText.Classifying;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>A look at the whole text before any block is decided: its steps of blank lines, its list of contents, its short blocks in classes.</summary>
internal sealed class Survey
{
    private readonly Sheet sheet;
    private readonly string[] letters;
    private Look?[] looks = [];
    private Dictionary<Look, LineClass> classes = [];

    public Survey(Sheet sheet, int columns)
    {
        this.sheet = sheet;
        Steps = new(sheet, columns);
        Contents = ContentsList.Take(sheet, Steps);
        letters = new string[sheet.Count];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = sheet[i].Block.Text.Length <= Look.Longest ? Letters.Of(ContentsList.WithoutBracket(sheet[i].Block.Text)) : "";
    }

    public Steps Steps { get; }

    public ContentsList Contents { get; }

    /// <summary>The text shows by itself what its headings are: by gaps, or by a list of contents. In others each block is weighed.</summary>
    public bool Speaks => Steps.Speak || !Contents.IsNone;

    public IEnumerable<LineClass> Classes => classes.Values;

    /// <summary>Puts what is open now into classes.</summary>
    public void Classify()
    {
        looks = new Look?[sheet.Count];
        for (var i = 0; i < looks.Length; i++)
            if (sheet.IsOpen(i)) looks[i] = Look.Of(sheet[i].Block, Steps);
        NamedCount = 0;
        for (var i = 0; i < looks.Length; i++)
        {
            if (looks[i] is null || !IsNamed(i)) continue;
            NamedCount++;
            LastNamed = i;
        }
        classes = ClassReader.Read(sheet, looks, IsNamed, letters).ToDictionary(own => own.Look);
    }

    /// <summary>Blocks that the list of contents names.</summary>
    public int NamedCount { get; private set; }

    public int LastNamed { get; private set; }

    public Look? LookOf(int i) => i >= 0 && i < looks.Length ? looks[i] : null;

    public LineClass? ClassOf(int i) => LookOf(i) is { } look ? classes.GetValueOrDefault(ClassReader.Key(look)) : null;

    /// <summary>The list of contents names this block, or it and the next as one.</summary>
    public bool IsNamed(int i) => !Contents.IsNone && (Contents.Names(letters[i]) || (i + 1 < letters.Length && letters[i + 1].Length > 0 && Contents.Names(letters[i] + letters[i + 1])));
}
