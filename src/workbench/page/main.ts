/** The embedded Excel's page: words, bar, then the first workbook with the pane beside it. */
import './page.css';
import { languageOf } from '../words';
import { Desk } from './desk';
import { elements } from './elements';
import { readFile, setUpFiles } from './files';
import { setUpMessages } from './message';
import { onSampleChosen } from './sample-list';
import { sampleOf } from './samples';
import { setUpSplitter } from './splitter';

const page = elements();
const language = languageOf(new URLSearchParams(location.search).get('lang') ?? 'vi');
const desk = new Desk(page, setUpMessages(page), language);

onSampleChosen(page.sample, (id) => void desk.openSample(id));
setUpSplitter(page.splitter);
setUpFiles(page, (file) => void desk.openFile(file.name, () => readFile(file)));
page.download.addEventListener('click', () => void desk.save());
page.sideClose.addEventListener('click', () => desk.setPane('Background'));
page.language.value = language;
page.language.addEventListener('change', () => void desk.speak(languageOf(page.language.value)));

void desk.openSample(sampleOf(location.search));
