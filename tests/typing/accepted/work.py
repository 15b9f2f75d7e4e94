"""Units of work and cascades: everything here type-checks."""

from autotask import AsyncAutotask, Autotask, ConfigurationItem, errors
from autotask.work import AsyncCascadePlan, AsyncUnitOfWork, CascadePlan, Left, Progress, Report, Step, UnitOfWork


def show(progress: Progress) -> None:
    print(f"{progress.done} of {progress.total}{', taking back' if progress.undoing else ''}")


def collect(at: Autotask) -> int:
    work: UnitOfWork[Autotask] = at.unit_of_work("onboarding.work", progress=show, patience=10)
    try:
        with work as u:
            company: int = u.companies.create(company_name="Acme", company_type=1, phone="1", owner_resource_id=4)
            boss = u.contacts.create(company_id=company, first_name="Ada", last_name="Byron", is_active=1)
            ticket = u.tickets.create(company_id=company, contact_id=boss, title="Welcome", status=1, priority=3)
            u.ticket_notes.create(ticket_id=ticket, title="Hello", description="…", note_type=1, publish=1)
            u.tickets.update(7, problem_ticket_id=ticket)
    except errors.WorkFailed as error:
        report: Report = error.report
        for step in (*report.remains, *report.unknown):
            print(step)
        raise
    return work.id_of(ticket)


def cascade(at: Autotask) -> tuple[Step, ...]:
    plan: CascadePlan = at.companies.plan_deactivate(101, also=[ConfigurationItem.q.company])
    blockers: tuple[Left, ...] = at.contacts.plan_delete(301).blockers
    report: Report = plan.apply("acme.work", progress=show)
    for made in report.made:
        row: tuple[str, int, int] = (made.collection, made.number, made.id)
        print(row, report.resumable)
    return (*plan.steps, *report.of("done", "failed"), *at.resume("acme.work").steps) if not blockers else ()


async def collect_async(at: AsyncAutotask) -> int:
    work: AsyncUnitOfWork[AsyncAutotask] = at.unit_of_work()
    async with work as u:
        company: int = await u.companies.create(company_name="Acme", company_type=1, phone="1", owner_resource_id=4)
        await u.contacts.create(company_id=company, first_name="Ada", last_name="Byron", is_active=1)
    plan: AsyncCascadePlan = await at.companies.plan_deactivate(work.id_of(company))
    report: Report = await plan.apply(progress=show)
    return len((await at.resume("acme.work")).steps) + len(report.steps)
