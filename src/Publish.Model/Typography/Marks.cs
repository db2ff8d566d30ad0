namespace Publish.Model;

/// <summary>Makes one mark of several: dots an ellipsis, hyphens a dash, spaces a space.</summary>
/// <remarks>Four dots are an ellipsis and a full stop. Runs that hold an escaped character stay.</remarks>
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
        var length = line.RunAt(read);
        if (write > 0 && line[write - 1] == '.' && !line.IsOpen(write - 1)) return 1;
        if (length == 1 && IsSpaced(line, read)) length = 5;
        else if (length == 4) length = 3;
        if (length is not (3 or 5)) return 1;
        line.Set(write, '…');
        return length;
    }

    private static bool IsSpaced(TypedLine line, int at) =>
        line[at + 1] == ' ' && line[at + 2] == '.' && line[at + 3] == ' ' && line[at + 4] == '.' && line[at + 5] != '.' && line.AreTogether(at, at + 4);
}
