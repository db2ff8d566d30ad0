namespace Publish.Model.Punctuation;

/// <summary>A run of text as characters that remember the text they came from, so that rules see across emphasis and links.</summary>
internal sealed class TypedLine
{
    /// <summary>Stands for code, a picture, an empty reference: a word to its neighbours.</summary>
    public const char Other = '\uFFFC';

    private const int None = -1;

    private readonly List<string> texts = [];
    private readonly List<TypographyRules> rules = [];
    private char[] characters = new char[512];
    private int[] owners = new int[512];
    private bool[] locked = new bool[512];
    private Signs signs;

    public int Length { get; private set; }

    /// <summary>A character; U+0000 before the first and after the last.</summary>
    public char this[int index] => (uint)index < (uint)Length ? characters[index] : '\0';

    public ReadOnlySpan<char> Characters => characters.AsSpan(0, Length);

    public void Clear()
    {
        texts.Clear();
        rules.Clear();
        Length = 0;
        signs = Signs.None;
    }

    /// <param name="isLiteral">No rule may change it.</param>
    public TypedLine AddText(string value, TypographyRules rulesOfText, bool isLiteral = false)
    {
        Reserve(value.Length);
        foreach (var c in value)
        {
            signs |= SignsOf(c, Length);
            (characters[Length], owners[Length], locked[Length]) = (c, texts.Count, isLiteral);
            Length++;
        }
        texts.Add(value);
        rules.Add(rulesOfText);
        return this;
    }

    public bool Has(Signs sign) => (signs & sign) != 0;

    private Signs SignsOf(char c, int at) => c switch
    {
        '"' or '\'' => Signs.Quote,
        '-' => Signs.Several,
        ' ' when this[at - 1] == ' ' => Signs.Several,
        '.' when this[at - 1] == '.' || (this[at - 1] == ' ' && this[at - 2] == '.') => Signs.Several,
        ':' => Signs.High | Signs.Address,
        '@' or '/' => Signs.Address,
        ';' or '!' or '?' or '«' or '»' or '‹' or '›' => Signs.High,
        _ => Signs.None,
    };

    public TypedLine AddOther() => AddLocked(Other);

    public TypedLine AddBreak() => AddLocked('\n');

    private TypedLine AddLocked(char c)
    {
        Reserve(1);
        (characters[Length], owners[Length], locked[Length]) = (c, None, true);
        Length++;
        return this;
    }

    /// <summary>Whether rules may change the character: it is text, and no part of an address.</summary>
    public bool IsOpen(int index) => (uint)index < (uint)Length && !locked[index];

    public void Lock(int start, int end)
    {
        for (var i = start; i < end; i++)
            locked[i] = true;
    }

    public TypographyRules RulesAt(int index) => rules[owners[index]];

    /// <summary>Whether two characters are of one text, so that they may become one.</summary>
    public bool AreTogether(int first, int last) => last < Length && owners[first] == owners[last] && !locked[first] && !locked[last];

    /// <summary>How many of the same character follow each other in one text.</summary>
    public int RunAt(int at)
    {
        var end = at + 1;
        while (end < Length && characters[end] == characters[at] && AreTogether(at, end))
            end++;
        return end - at;
    }

    /// <summary>Whether a character is the first of its text, as at the head of an emphasis.</summary>
    public bool BeginsText(int index) => index == 0 || index >= Length || owners[index - 1] != owners[index];

    public void Set(int index, char c) => characters[index] = c;

    /// <summary>Moves a character to the front while a line is being shortened.</summary>
    public void Move(int from, int to) =>
        (characters[to], owners[to], locked[to]) = (characters[from], owners[from], locked[from]);

    public void Shorten(int length) => Length = length;

    /// <summary>Takes every open character of a kind out.</summary>
    public void Remove(char c)
    {
        var write = 0;
        for (var read = 0; read < Length; read++)
            if (characters[read] != c || locked[read]) Move(read, write++);
        Length = write;
    }

    /// <summary>Puts a character in before each place, in rising order, all at one go.</summary>
    /// <param name="places">Each with the place of the character whose text it becomes a part of.</param>
    public void Insert(Growing<Insertion> places, char c)
    {
        Reserve(places.Count);
        var read = Length;
        Length += places.Count;
        for (var i = places.Count - 1; i >= 0; i--)
        {
            var (before, owner) = places[i];
            for (read--; read >= before; read--)
                Move(read, read + i + 1);
            read++;
            (characters[before + i], owners[before + i], locked[before + i]) = (c, owners[owner >= before ? owner + i + 1 : owner], false);
        }
    }

    /// <summary>Lets all rules work, in their order.</summary>
    public void Print()
    {
        if (texts.Count == 0) return;
        if (Has(Signs.Address)) Addresses.Lock(this);
        if (Has(Signs.Several)) Marks.Apply(this);
        if (Has(Signs.Quote)) Quotes.Apply(this);
        if (Has(Signs.High | Signs.Quote)) FrenchSpaces.Apply(this);
        Spaces.Apply(this);
    }

    /// <summary>Lets the rules of quotation marks work alone.</summary>
    public void PrintQuotes()
    {
        if (Has(Signs.Address)) Addresses.Lock(this);
        Quotes.Apply(this);
        FrenchSpaces.Apply(this);
    }

    /// <summary>The texts in order; null for one that did not change.</summary>
    public string?[] Texts()
    {
        var result = new string?[texts.Count];
        var start = 0;
        while (start < Length)
        {
            var end = start + 1;
            while (end < Length && owners[end] == owners[start])
                end++;
            if (owners[start] != None) result[owners[start]] = Changed(start, end);
            start = end;
        }
        return result;
    }

    public string? TextOf(int text) => Texts()[text];

    private string? Changed(int start, int end)
    {
        var now = characters.AsSpan(start, end - start);
        return now.SequenceEqual(texts[owners[start]]) ? null : now.ToString();
    }

    private void Reserve(int more)
    {
        if (Length + more <= characters.Length) return;
        var size = Math.Max(characters.Length * 2, Length + more);
        characters = (char[])Longer(characters, new char[size]);
        owners = (int[])Longer(owners, new int[size]);
        locked = (bool[])Longer(locked, new bool[size]);
    }

    private Array Longer(Array from, Array to)
    {
        Array.Copy(from, to, Length);
        return to;
    }
}
