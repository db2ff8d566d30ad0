namespace Publish.Cli.Reporting;

/// <summary>Hears of every step and passes on only those that are under way when half a second is over, and the ones after that.</summary>
internal sealed class SlowSteps : IProgress<string>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly Action<string> show;
    private readonly Lock gate = new();
    private readonly Timer timer;
    private string step = "";
    private bool slow;
    private bool over;

    public SlowSteps(Action<string> show)
    {
        this.show = show;
        timer = new Timer(_ => Begin(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    public void Report(string value)
    {
        lock (gate)
        {
            step = value;
            if (slow && !over) show(value);
        }
    }

    public void Dispose()
    {
        lock (gate) over = true;
        timer.Dispose();
    }

    private void Begin()
    {
        lock (gate)
        {
            slow = true;
            if (step.Length > 0 && !over) show(step);
        }
    }
}
