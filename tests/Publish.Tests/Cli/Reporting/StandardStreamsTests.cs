using System.Text;
using Publish.Cli.Reporting;

namespace Publish.Tests.Cli.Reporting;

public sealed class StandardStreamsTests
{
    [Fact]
    public void What_a_full_stream_does_not_take_is_dropped_and_said_once_at_the_end()
    {
        var error = new StringWriter { NewLine = "\n" };
        using (var streams = new StandardStreams(new StreamWriter(new LenientStream(new FullStream()), new UTF8Encoding(false)), error, Interactive: false))
        {
            for (var line = 0; line < 3; line++)
            {
                streams.Out.WriteLine("made");
                streams.Out.Flush();
            }
        }

        Assert.Equal("Standard output could not take all of this (No space left on device); what was to be done is not touched by that.\n", error.ToString());
    }

    [Fact]
    public void A_stream_that_takes_all_gets_all_and_nothing_is_said()
    {
        var (taken, error) = (new MemoryStream(), new StringWriter());
        using (var streams = new StandardStreams(new StreamWriter(new LenientStream(taken), new UTF8Encoding(false)), error, Interactive: false))
            streams.Out.Write("made");
        Assert.Equal("made", Encoding.UTF8.GetString(taken.ToArray()));
        Assert.Empty(error.ToString());
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
