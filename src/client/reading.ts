import { namePagesOfFolders } from './dom/from-disk.ts';
import { choose, recall } from './dom/preferences.ts';
import { startFinding } from './find/find-hook.ts';
import { startCiting } from './panels/citing.ts';
import { offerItem } from './panels/offered-item.ts';
import { startManners } from './reading/manners.ts';
import { startNoteNavigation } from './reading/note-navigation.ts';
import { startPlacingNotes } from './reading/place-notes.ts';
import { startPositionBar } from './reading/position-bar.ts';
import { keepPlace } from './reading/scroll-position.ts';
import { recordSteps, startStepping } from './reading/step-keys.ts';

/** Remember what a reader has chosen for the page; without this script a choice lasts a page. */
for (const box of document.querySelectorAll<HTMLInputElement>('.switches input')) {
  const name = box.type === 'radio' ? `page-${box.name}` : box.id;
  const kept = recall(name);
  if (kept !== null) box.checked = kept === (box.type === 'radio' ? box.id : 'on');
  box.addEventListener('change', () => {
    const chosen = box.type === 'radio' ? box.id : box.checked ? 'on' : 'off';
    keepPlace(() => choose(name, chosen));
  });
}

// Before what looks for a place.
startManners();
startPlacingNotes();
// Before the panels, which look for their place as the window changes too.
startPositionBar();
startCiting();
startNoteNavigation();
startFinding();
startStepping(recordSteps);
offerItem();
namePagesOfFolders();
