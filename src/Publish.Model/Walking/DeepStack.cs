using System.Runtime.CompilerServices;

namespace Publish.Model.Walking;

/// <summary>Lets a walk go as deep as a document does: where the stack runs short, the walk goes on upon a new one.</summary>
public static class DeepStack
{
    private const int Bytes = 16 * 1024 * 1024;

    public static bool IsLow => !RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <summary>Runs the work on a fresh stack while this one waits.</summary>
    public static T Continue<T>(Func<T> work)
    {
        T? result = default;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception e)
            {
                failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e);
            }
        }, Bytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
