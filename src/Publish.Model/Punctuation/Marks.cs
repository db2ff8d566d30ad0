namespace Publish.Model.Punctuation;

/// <summary>Makes one mark of several: dots an ellipsis, hyphens a dash, spaces a space.</summary>
/// <remarks>Four dots are an ellipsis and a full stop at a sentence's end; four elsewhere, and more, lead the eye and stay. Runs that hold an escaped character stay.</remarks>
internal static class Marks
{
    public static void Apply(TypedLine line)
    {
        var (read, write) = (0, 0);
        while (read < line.Length)
        {
            if (read != write) line.Move(read, write);
            var length = line[read] switch
            {
                '-' when line.IsOpen(read) => Dashes.Apply(line, read, ref write),
                '.' when line.IsOpen(read) => Ellipsis(line, read, write),
                ' ' when line.IsOpen(read) => line.RunAt(read),
                _ => 1,
            };
            read += length;
            write++;
        }
        line.Shorten(write);
    }

    /// <returns>How many characters became one.</returns>
    private static int Ellipsis(TypedLine line, int read, int write)
    {
        // The rest of a run that stays; its length is looked at once.
        if (line[write - 1] == '.' || (line[write - 1] == ' ' && line[write - 2] == '.' && IsLeader(line, read))) return 1;
        var length = line.RunAt(read);
        if (length == 1 && IsSpaced(line, read)) length = 5;
        else if (length == 4 && EndsSentence(line, read, write)) length = 3;
        else if (length != 3) return 1;
        line.Set(write, '…');
        return length;
    }

    private static bool EndsSentence(TypedLine line, int read, int write) =>
        line[write - 1] is not ('\0' or ' ' or '\n' or '\t') && line[read + 4] is '\0' or ' ' or '\n' or '"' or '\'' or '”' or '’' or '“' or '»' or '«' or ')' or ']';

    /// <summary>A dot with another behind a space.</summary>
    private static bool IsLeader(TypedLine line, int at) => line[at + 1] == ' ' && line[at + 2] == '.';

    private static bool IsSpaced(TypedLine line, int at) =>
        !(IsLeader(line, at + 4) && IsLeader(line, at + 6)) && line[at + 1] == ' ' && line[at + 2] == '.' && line[at + 3] == ' ' && line[at + 4] == '.' && line[at + 5] != '.' && line.AreTogether(at, at + 4);
}
