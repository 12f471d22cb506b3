"""Which rules a stylesheet leaves on and how much they weigh, while it is edited. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence

from redaksi_app.finding import Severity
from redaksi_app.rules import Rule, all_rules
from redaksi_app.ui.dialogs.fix_all_rows import Chosen
from redaksi_app.ui.dialogs.stylesheet.editing import StyleEdit
from redaksi_app.ui.dialogs.stylesheet.grammar_rules import grammar_rules


class RuleStates:
    """The section ``rules`` of ``edit``, rule by rule."""

    def __init__(self, edit: StyleEdit) -> None:
        self._edit = edit
        self.families: dict[str, list[Rule]] = {}
        named = [*(edit.value("rules", "off") or []), *(edit.value("rules", "severity") or {})]
        for rule in (*all_rules().values(), *grammar_rules(named)):
            self.families.setdefault(rule.family, []).append(rule)

    def is_on(self, rule: Rule) -> bool:
        """Whether the rule is run."""
        return not {rule.id, rule.family} & self._off()

    def severity(self, rule: Rule) -> Severity:
        """How much the rule weighs here."""
        return Severity((self._edit.value("rules", "severity") or {}).get(rule.id, rule.severity.value))

    def inherited_severity(self, rule: Rule) -> Severity:
        """How much it would weigh without a word of this stylesheet."""
        return Severity((self._edit.inherited("rules", "severity") or {}).get(rule.id, rule.severity.value))

    def is_own(self, rule: Rule) -> bool:
        """Whether this stylesheet says otherwise than what it inherits from."""
        inherited = set(self._edit.inherited("rules", "off") or [])
        was_on = not {rule.id, rule.family} & inherited
        return was_on != self.is_on(rule) or self.severity(rule) is not self.inherited_severity(rule)

    def chosen(self, rules: Sequence[Rule]) -> Chosen:
        """Whether all, some or none of ``rules`` are run."""
        count = sum(1 for rule in rules if self.is_on(rule))
        return Chosen.NONE if not count else Chosen.ALL if count == len(rules) else Chosen.SOME

    def switch(self, rules: Sequence[Rule], on: bool) -> None:
        """Run ``rules``, or leave them out; a family that is left out whole goes by its own name."""
        off = self._off()
        for family in {rule.family for rule in rules} & off:
            off.remove(family)
            # Where one of its rules stands for the whole family, that is the one that goes on with it.
            off.update(rule.id for rule in self.families[family] if rule.id != family)
        ids = {rule.id for rule in rules}
        off = off - ids if on else off | ids
        for family, members in self.families.items():
            whole = {rule.id for rule in members}
            # One by one where there is but one: it was the rule that was left out, not what may come beside it.
            if len(whole) > 1 and whole <= off:
                off = off - whole | {family}
        self._put_off(off)

    def weigh(self, rule: Rule, severity: Severity) -> None:
        """Give the rule this weight; the one it has anyway is no longer said."""
        own = dict(self._edit.own("rules", "severity") or {})
        own.pop(rule.id, None)
        if severity is not self.inherited_severity(rule):
            own[rule.id] = severity.value
        if own:
            self._edit.put("rules", "severity", dict(sorted(own.items())))
        else:
            self._edit.reset("rules", "severity")

    def reset(self, rule: Rule) -> None:
        """Run and weigh the rule as what this stylesheet inherits from does."""
        inherited = set(self._edit.inherited("rules", "off") or [])
        self.switch([rule], not {rule.id, rule.family} & inherited)
        self.weigh(rule, self.inherited_severity(rule))

    def _off(self) -> set[str]:
        return set(self._edit.value("rules", "off") or [])

    def _put_off(self, off: set[str]) -> None:
        if off == set(self._edit.inherited("rules", "off") or []):
            self._edit.reset("rules", "off")
        else:
            self._edit.put("rules", "off", sorted(off))
