import { startCiting } from './citing.ts';
import { startFinding } from './find-hook.ts';
import { startManners } from './manners.ts';
import { startNotesAtHand } from './notes-at-hand.ts';
import { startPlace } from './place.ts';
import { startPlacingNotes } from './place-notes.ts';
import { choose, recall } from './remembered.ts';
import { startStepping } from './step-keys.ts';

/** Remember what a reader has chosen for the page; without this script a choice lasts a page. */
for (const box of document.querySelectorAll<HTMLInputElement>('.switches input')) {
  const name = box.type === 'radio' ? `page-${box.name}` : box.id;
  const kept = recall(name);
  if (kept !== null) box.checked = kept === (box.type === 'radio' ? box.id : 'on');
  box.addEventListener('change', () => {
    choose(name, box.type === 'radio' ? box.id : box.checked ? 'on' : 'off');
  });
}

// Before what looks for a place.
startManners();
startPlacingNotes();
// Before the panels, which look for their place as the window changes too.
startPlace();
startCiting();
startNotesAtHand();
startFinding();
startStepping();
