import { EntityLink } from '../../parts/entity-link.js';
import type { EntityLinkFragment } from '../../service/questions.js';
import { shortDay } from '../../words/day.js';

interface HeldRole {
  readonly title: string;
  readonly firstSeen?: string | null;
  readonly lastSeen?: string | null;
  readonly of: EntityLinkFragment;
}

/** Titles held, the latest first, with the days of the first and the last article that gives them. */
export function Roles({ roles }: { readonly roles: readonly HeldRole[] }) {
  if (roles.length === 0) return null;
  return (
    <section class="roles" aria-labelledby="roles">
      <h2 id="roles">Roles, as articles give them</h2>
      <table>
        <thead class="spoken">
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Of</th>
            <th scope="col">Seen</th>
          </tr>
        </thead>
        <tbody>
          {roles.map(({ title, of, firstSeen, lastSeen }) => (
            <tr key={`${title} ${of.id}`}>
              <td dir="auto">{title}</td>
              <td>
                <EntityLink entity={of} />
              </td>
              <td class="when">{seen(firstSeen, lastSeen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function seen(first: string | null | undefined, last: string | null | undefined): string {
  if (first == null || last == null) return '';
  return first === last ? shortDay(first) : `${shortDay(first)} to ${shortDay(last)}`;
}
