using Statiq.Common;
using Statiq.Core;

namespace Statiq.Embedded.Tests.Stories;

/// <summary>A pipeline that a test fills. Those derived from it are there for their names.</summary>
internal abstract class TestPipeline : Pipeline
{
    public IModule Input { init => InputModules.Add(value); }

    public IModule Process { init => ProcessModules.Add(value); }

    public IModule PostProcess { init => PostProcessModules.Add(value); }

    public IModule Output { init => OutputModules.Add(value); }

    public string[] Needs { init => Dependencies.UnionWith(value); }
}

internal sealed class A : TestPipeline;

internal sealed class B : TestPipeline;

internal sealed class C : TestPipeline;
