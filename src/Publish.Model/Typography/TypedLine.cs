namespace Publish.Model;

/// <summary>A run of text as characters that remember the text they came from, so that rules see across emphasis and links.</summary>
internal sealed class TypedLine
{
    /// <summary>Stands for code, a picture, an empty reference: a word to its neighbours.</summary>
    public const char Other = '\uFFFC';

    private const int None = -1;

    private readonly List<(string Value, TypographyRules Rules)> texts = [];
    private char[] characters = new char[512];
    private int[] owners = new int[512];
    private bool[] locked = new bool[512];

    public int Length { get; private set; }

    /// <summary>A character; U+0000 before the first and after the last.</summary>
    public char this[int index] => (uint)index < (uint)Length ? characters[index] : '\0';

    public ReadOnlySpan<char> Characters => characters.AsSpan(0, Length);

    public void Clear()
    {
        texts.Clear();
        Length = 0;
    }

    public TypedLine AddText(string value, TypographyRules rules)
    {
        Reserve(value.Length);
        value.CopyTo(characters.AsSpan(Length));
        owners.AsSpan(Length, value.Length).Fill(texts.Count);
        locked.AsSpan(Length, value.Length).Clear();
        Length += value.Length;
        texts.Add((value, rules));
        return this;
    }

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

    public void Lock(int start, int end) => locked.AsSpan(start, end - start).Fill(true);

    public TypographyRules RulesAt(int index) => texts[owners[index]].Rules;

    /// <summary>Whether two characters are of one text, so that they may become one.</summary>
    public bool AreTogether(int first, int last) => last < Length && owners[first] == owners[last] && !locked[first] && !locked[last];

    public void Set(int index, char c) => characters[index] = c;

    /// <summary>Moves a character to the front while a line is being shortened.</summary>
    public void Move(int from, int to) =>
        (characters[to], owners[to], locked[to]) = (characters[from], owners[from], locked[from]);

    public void Shorten(int length) => Length = length;

    /// <summary>Puts a character in before each place, in rising order, all at one go.</summary>
    /// <param name="places">Each with the place of the character whose text it becomes a part of.</param>
    public void Insert(List<(int Before, int Owner)> places, char c)
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
        Addresses.Lock(this);
        Marks.Apply(this);
        Quotes.Apply(this);
        FrenchSpaces.Apply(this);
        Spaces.Apply(this);
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
        return now.SequenceEqual(texts[owners[start]].Value) ? null : now.ToString();
    }

    private void Reserve(int more)
    {
        if (Length + more <= characters.Length) return;
        var size = Math.Max(characters.Length * 2, Length + more);
        Array.Resize(ref characters, size);
        Array.Resize(ref owners, size);
        Array.Resize(ref locked, size);
    }
}
